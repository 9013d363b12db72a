'use client';

import { EntryCard } from '@/components/glossary/entry-card';
import { useMessages } from '@/components/language/language-provider';
import { useGlossary, useView, useViewStore } from '@/components/state/reader-context';
import { placeOf } from '@/components/state/reading-dom';
import { useInSight } from '@/components/state/use-in-sight';
import { closePanel, openTermOf } from '@/components/state/view-store';
import { Dock } from '@/components/ui/dock';
import { TermContext } from './term-context';

/** Shows the entry of the term that was chosen, beside the text or in a sheet at its foot. */
export function TermPanel() {
  const messages = useMessages();
  const view = useViewStore();
  const term = useView(openTermOf);
  const entry = useGlossary((state) =>
    term === null ? undefined : state.entries.find(({ id }) => id === term.entryId),
  );
  useInSight(term?.segmentId ?? null);
  if (term === null || entry === undefined) return null;

  const close = () => closePanel(view, 'term');
  const name = messages.entry.panel(entry.french);
  return (
    <Dock name={name} onClose={close} onClosed={() => placeOf(term).focus({ preventScroll: true })}>
      {/* Another entry starts with fields of its own. */}
      <div key={entry.id}>
        <TermContext entry={entry} term={term} />
        <EntryCard entry={entry} />
      </div>
    </Dock>
  );
}
