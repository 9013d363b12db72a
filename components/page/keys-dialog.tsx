'use client';

import type { ReactNode } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { type LetterCommand, usualKeys, withLetter } from '@/components/preferences/letter-keys';
import { useLetterKeys } from '@/components/preferences/use-letter-keys';
import { otherTranslationOf } from '@/components/state/english-of';
import { useReader, useView, useViewStore } from '@/components/state/reader-context';
import { closePanel } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';

/** A row of the list: what it does, and the key: a letter that can be changed, or a fixed one. */
type Row =
  | { readonly what: string; readonly command: LetterCommand; readonly also?: string }
  | { readonly what: string; readonly fixed: string };

/** The keys that are valid now, and the letters among them to change or switch off. */
export function KeysDialog() {
  const messages = useMessages();
  const view = useViewStore();
  const open = useView(({ panel }) => panel?.name === 'keys');
  const { keys } = messages;
  const rows = useRows();
  const [letterKeys, setLetterKeys] = useLetterKeys();
  return (
    <Modal
      open={open}
      onOpenChange={() => closePanel(view, 'keys')}
      title={keys.title}
      description={keys.description}
    >
      <label className="mb-4 flex items-center gap-2">
        <input
          type="checkbox"
          checked={letterKeys.areOn}
          onChange={(event) => setLetterKeys({ ...letterKeys, areOn: event.target.checked })}
        />
        {keys.areLettersOn}
      </label>
      <dl className="grid grid-cols-[1fr_auto] items-center gap-y-2 text-[0.9375rem]">
        {rows.map((row) => (
          <div key={row.what} className="contents">
            <dt>{row.what}</dt>
            <dd className="text-right">
              {'fixed' in row ? <Key>{row.fixed}</Key> : <LetterField row={row} />}
            </dd>
          </div>
        ))}
      </dl>
      <Button
        className="mt-4"
        onClick={() => setLetterKeys({ ...usualKeys, areOn: letterKeys.areOn })}
      >
        {keys.reset}
      </Button>
    </Modal>
  );
}

function useRows(): readonly Row[] {
  const { keys, find } = useMessages();
  const hasTwoColumns = useView(({ sides }) => sides === 'both');
  const current = useView((state) => state.current);
  const isOtherOffered = useReader(
    (state) => current !== null && otherTranslationOf(state, current) !== null,
  );
  return [
    { what: keys.next, command: 'next', also: '↓' },
    { what: keys.previous, command: 'previous', also: '↑' },
    { what: hasTwoColumns ? keys.otherSide : keys.reveal, command: 'otherSide' },
    ...(hasTwoColumns
      ? []
      : [
          { what: keys.revealHere, fixed: 'Enter' } as const,
          { what: keys.turn, command: 'turn' } as const,
        ]),
    { what: keys.term, command: 'term' },
    { what: keys.panel, fixed: 'Enter' },
    { what: keys.flagged, command: 'flagged' },
    { what: keys.lookUp, command: 'lookUp' },
    { what: keys.addTerm, command: 'addTerm' },
    { what: keys.edit, command: 'edit' },
    ...(isOtherOffered ? [{ what: keys.other, command: 'other' } as const] : []),
    { what: keys.memory, command: 'memory' },
    { what: keys.concordance, command: 'concordance' },
    { what: find.title, command: 'find' },
    { what: keys.undo, fixed: 'Ctrl + Z' },
    { what: keys.redo, fixed: 'Ctrl + Shift + Z' },
    { what: keys.close, fixed: 'Esc' },
    { what: keys.help, fixed: '?' },
  ];
}

/** A letter, replaced by the next one that is typed in its place. */
function LetterField({ row }: { readonly row: Extract<Row, { readonly command: LetterCommand }> }) {
  const { keys } = useMessages();
  const [letterKeys, setLetterKeys] = useLetterKeys();
  return (
    <>
      <input
        aria-label={keys.letterOf(row.what)}
        value={letterKeys.letters[row.command]}
        disabled={!letterKeys.areOn}
        autoComplete="off"
        spellCheck={false}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          const typed = [...event.target.value].at(-1) ?? '';
          setLetterKeys(withLetter(letterKeys, row.command, typed));
        }}
        className="w-8 pointer-coarse:w-[44px] rounded border border-edge/60 bg-paper py-0.5 text-center font-sans text-small disabled:opacity-50"
      />
      {row.also === undefined ? null : (
        <>
          <span className="text-muted"> {keys.or} </span>
          <Key>{row.also}</Key>
        </>
      )}
    </>
  );
}

function Key({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="rounded border border-edge/60 bg-paper px-1.5 py-0.5 font-sans text-small">
      {children}
    </kbd>
  );
}
