'use client';

import { useMemo } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useGlossary, useView, useViewStore } from '@/components/state/reader-context';
import { placeOf } from '@/components/state/reading-dom';
import { closePanel, openTermOf } from '@/components/state/view-store';
import { Beside } from '@/components/ui/beside';
import { useMedia } from '@/components/ui/media';
import { Modal } from '@/components/ui/modal';
import { EntryCard } from './entry-card';
import { TermContext } from './term-context';

/** Shows the entry of the chosen term, beside the term or in a sheet on a narrow screen. */
export function TermPanel() {
  const messages = useMessages();
  const view = useViewStore();
  const term = useView(openTermOf);
  const entry = useGlossary((state) =>
    term === null ? undefined : state.entries.find(({ id }) => id === term.entryId),
  );
  const hasRoom = useMedia('(min-width: 52rem)');
  const place = useMemo(
    () => ({
      getBoundingClientRect: () =>
        term === null ? new DOMRect() : placeOf(term).getBoundingClientRect(),
    }),
    [term],
  );
  if (term === null || entry === undefined) return null;

  const close = () => closePanel(view, 'term');
  const name = messages.entry.panel(entry.french);
  const content = (
    // The key gives another entry fields of its own.
    <div key={entry.id}>
      <TermContext entry={entry} term={term} />
      <EntryCard entry={entry} />
    </div>
  );
  return hasRoom ? (
    <Beside
      name={name}
      place={place}
      onClose={close}
      onClosed={() => placeOf(term).focus({ preventScroll: true })}
    >
      {content}
    </Beside>
  ) : (
    <Modal open onOpenChange={close} title={name} place="side">
      {content}
    </Modal>
  );
}
