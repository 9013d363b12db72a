'use client';

import { Popover } from 'radix-ui';
import { useMessages } from '@/components/language/language-provider';
import { nameOfTranslator } from '@/components/language/translator-name';
import { useReader } from '@/components/state/reader-context';
import { useTally } from '@/components/state/tally';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { defaultModelId } from '@/lib/mt/models/registry';

/** That all is translated, in two words; what they stand for unfolds below them. */
export function DoneState() {
  const messages = useMessages();
  const { phase } = messages;
  const tally = useTally();
  const modelId = useReader(({ model }) => model?.id ?? defaultModelId);
  const madeBy = messages.madeBy(nameOfTranslator(messages, modelId));
  return (
    <>
      <Popover.Root>
        <Popover.Trigger
          className={`${buttonClass('quiet')} -mx-2 max-facing:whitespace-normal text-left leading-4`}
        >
          <Icon name={tally.failed > 0 ? 'stop' : 'tick'} />
          <span className="max-[16rem]:sr-only">
            {tally.failed > 0 ? phase.doneExceptShort(tally.failed) : phase.doneShort}
          </span>
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            aria-label={phase.details}
            align="start"
            sideOffset={6}
            collisionPadding={12}
            className="z-30 flex w-[min(23rem,calc(100vw-1.5rem))] flex-col gap-2 rounded-xl border border-rule bg-raised p-5 text-small shadow-xl"
          >
            <p>
              {tally.failed > 0
                ? phase.doneExceptFailed(tally.total, tally.failed)
                : tally.remembered > 0
                  ? phase.doneFromMemory(tally.total, tally.remembered)
                  : phase.done(tally.total)}
            </p>
            <p>{madeBy}</p>
            <p className="text-muted">{messages.onDevice}</p>
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
      {/* The built-in one goes without saying. */}
      {modelId === defaultModelId ? null : <span>{madeBy}</span>}
    </>
  );
}
