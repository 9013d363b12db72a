'use client';

import { Progress } from 'radix-ui';
import type { ReactNode } from 'react';
import { messageOf } from '@/components/language/common/failure-message';
import type { Messages } from '@/components/language/english/messages';
import { useMessages } from '@/components/language/language-provider';
import { useReader, useReaderActions } from '@/components/state/reader-context';
import { useTally } from '@/components/state/tally';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { assertNever } from '@/lib/base/assert-never';
import type { LoadProgress } from '@/lib/mt/translator';
import { DoneState } from './done-state';

/** Says in figures what the translator is doing, and has the button that stops and resumes it. */
export function StatusLine() {
  const phase = useReader((state) => state.phase);
  const tally = useTally();
  const messages = useMessages();
  const { resume } = useReaderActions();

  switch (phase.name) {
    case 'loading':
      return (
        <Line>
          <Figure className="max-facing:hidden">{loadingWords(phase.progress, messages)}</Figure>
          <Figure className="facing:hidden">{messages.phase.loading}</Figure>
          {tally.total > 0 ? <StopButton /> : null}
        </Line>
      );
    case 'translating':
      return (
        <Line>
          <Figure>{messages.sentencesDone(tally.done, tally.total)}</Figure>
          {tally.drafted > 0 && tally.done === tally.total ? (
            <StillDrafted count={tally.drafted} />
          ) : phase.speed === null ? null : (
            <>
              <Figure className="max-facing:hidden">
                {messages.speed(phase.speed.wordsPerSecond)}
              </Figure>
              <Figure>{messages.timeLeft(phase.speed.secondsLeft)}</Figure>
            </>
          )}
          <StopButton />
        </Line>
      );
    case 'stopped':
      return (
        <Line>
          <Figure>{messages.phase.stopped(tally.done, tally.total)}</Figure>
          <Button onClick={resume}>
            <Icon name="go" />
            {messages.goOn}
          </Button>
        </Line>
      );
    case 'done':
      return (
        <Line>
          <DoneState />
          {tally.failed > 0 ? (
            <Button look="quiet" onClick={resume}>
              <Icon name="retry" />
              {messages.tryAgain}
            </Button>
          ) : null}
        </Line>
      );
    case 'failed': {
      const { what, next } = messageOf(messages.failure, phase.failure);
      return (
        <div role="alert" className="flex flex-wrap items-center gap-x-3 gap-y-2 text-small">
          <p className="max-w-[60ch]">
            <strong className="font-semibold text-warn">{messages.phase.failed}.</strong> {what}{' '}
            {next}
          </p>
          <Button onClick={resume}>
            <Icon name="retry" />
            {messages.tryAgain}
          </Button>
        </div>
      );
    }
    default:
      return assertNever(phase);
  }
}

/** Says what is still being done when all sentences have their first English. */
function StillDrafted({ count }: { readonly count: number }) {
  const messages = useMessages();
  const isLookingAgain = useReader(({ quality }) => quality === 'better');
  return (
    <Figure>{isLookingAgain ? messages.lookingAgain(count) : messages.seekingTerms(count)}</Figure>
  );
}

function loadingWords(progress: LoadProgress | null, { phase }: Messages): string {
  if (progress === null) return phase.loading;
  if (shareOf(progress) >= 1) return phase.starting;
  return progress.source === 'browser'
    ? phase.loadingByBrowser(progress.share)
    : phase.loadingBytes(progress.loadedBytes, progress.totalBytes, progress.source);
}

/** The loaded share of the model, 0 to 1. */
function shareOf(progress: LoadProgress | null): number {
  if (progress === null) return 0;
  return progress.source === 'browser'
    ? progress.share
    : progress.loadedBytes / progress.totalBytes;
}

function StopButton() {
  const messages = useMessages();
  const { stop } = useReaderActions();
  return (
    <Button look="quiet" onClick={stop}>
      <Icon name="stop" />
      <span className="max-[30rem]:sr-only">{messages.stop}</span>
    </Button>
  );
}

function Line({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex min-h-8 items-center gap-x-3 text-muted text-small leading-4 tabular-nums facing:flex-wrap">
      {children}
    </div>
  );
}

const Figure = ({
  className,
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}) => <span className={className}>{children}</span>;

/**
 * Draws a thin line under the bar that grows with the model's bytes, then with the sentences. A draft
 * counts half.
 */
export function ProgressLine() {
  const phase = useReader((state) => state.phase);
  const tally = useTally();
  const messages = useMessages();
  if (phase.name === 'done' || phase.name === 'failed') return null;
  const [value, max] =
    phase.name === 'loading'
      ? [shareOf(phase.progress), 1]
      : [tally.done - tally.drafted / 2, Math.max(1, tally.total)];
  return (
    <Progress.Root
      value={Math.min(value, max)}
      max={max}
      aria-label={phase.name === 'loading' ? messages.phase.loading : messages.progress}
      className="absolute inset-x-0 -bottom-px h-0.5 overflow-hidden"
    >
      <Progress.Indicator
        className="h-full origin-left bg-accent transition-transform duration-300"
        style={{ transform: `scaleX(${Math.min(1, value / max)})` }}
      />
    </Progress.Root>
  );
}
