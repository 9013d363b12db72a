'use client';

import { glossaryName } from '@/components/language/glossary-name';
import { useMessages } from '@/components/language/language-provider';
import { useGlossaryActions, useReader, useReaderActions } from '@/components/state/reader-context';
import { IconButton } from '@/components/ui/icon-button';
import type { Glossary } from '@/lib/store/state/glossary-state';
import { useDraft } from './use-draft';

/** A name is kept when the typing pauses, so that undo takes back the whole name and not one letter. */
const NAME_PAUSE_MS = 600;

/** Shows a glossary: whether it is on in the article, its name, how many entries it has, and its rank. */
export function GlossaryRow({
  glossary,
  isFirst,
  isLast,
  onMove,
  onBrowse,
  onRemove,
}: {
  readonly glossary: Glossary;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onBrowse: () => void;
  readonly onRemove: () => void;
}) {
  const messages = useMessages();
  const words = messages.glossaries;
  const { switchGlossary } = useReaderActions();
  const isOn = useReader(({ decisions }) => !decisions.glossariesOff.includes(glossary.id));
  const name = glossaryName(glossary, messages);
  return (
    <li
      data-glossary={glossary.id}
      className="flex items-center gap-2 border-rule border-b py-2 last:border-b-0"
    >
      <input
        type="checkbox"
        aria-label={words.use(name)}
        title={words.use(name)}
        checked={isOn}
        onChange={({ target }) => switchGlossary(glossary.id, target.checked)}
        className="mx-1 size-4 shrink-0"
      />
      <div className="min-w-0 flex-1">
        {glossary.isBuiltIn ? (
          <p className="truncate font-serif text-base">{name}</p>
        ) : (
          <NameField glossary={glossary} label={words.rename(name)} />
        )}
        <button
          type="button"
          aria-label={`${words.browse(name)} (${words.entries(glossary.entries.length)})`}
          onClick={onBrowse}
          className="pointer-coarse:min-h-[44px] text-muted text-small underline decoration-edge underline-offset-2 hover:text-ink"
        >
          {words.entries(glossary.entries.length)}
        </button>
      </div>
      <IconButton
        icon="up"
        label={words.up(name)}
        data-move={-1}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon="down"
        label={words.down(name)}
        data-move={1}
        disabled={isLast}
        onClick={() => onMove(1)}
      />
      {glossary.isBuiltIn ? (
        <span className="size-8" />
      ) : (
        <IconButton icon="bin" label={words.remove(name)} onClick={onRemove} />
      )}
    </li>
  );
}

function NameField({ glossary, label }: { readonly glossary: Glossary; readonly label: string }) {
  const { glossaries: words } = useMessages();
  const { renameGlossary } = useGlossaryActions();
  const draft = useDraft(
    glossary.name,
    (text) => {
      renameGlossary(glossary.id, text.trim());
      return true;
    },
    NAME_PAUSE_MS,
  );
  return (
    <input
      type="text"
      aria-label={label}
      placeholder={words.unnamed}
      value={draft.value}
      onChange={({ target }) => draft.write(target.value)}
      onBlur={draft.leave}
      className="written-field font-serif text-base placeholder:text-ink"
    />
  );
}
