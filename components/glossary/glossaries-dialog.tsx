'use client';

import { useState } from 'react';
import { glossaryName } from '@/components/language/glossary-name';
import { useMessages } from '@/components/language/language-provider';
import { useGlossary, useView, useViewStore } from '@/components/state/reader-context';
import { closePanel } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Modal } from '@/components/ui/modal';
import { EntryBrowser } from './entry-browser';
import { EntryCard } from './entry-card';
import { GlossaryList } from './glossary-list';

/** The page of the dialog. Each holds what it needs to go back. */
type Page =
  | { readonly name: 'glossaries' }
  | { readonly name: 'entries'; readonly glossaryId: string }
  | { readonly name: 'entry'; readonly entryId: string; readonly from: Page };

const first: Page = { name: 'glossaries' };

/** Shows the glossaries in their order, and leads to each of their entries. */
export function GlossariesDialog() {
  const isOpen = useView(({ panel }) => panel?.name === 'glossaries');
  return isOpen ? <OpenDialog /> : null;
}

function OpenDialog() {
  const messages = useMessages();
  const words = messages.glossaries;
  const view = useViewStore();
  const [page, setPage] = useState<Page>(first);
  const glossary = useGlossary(({ glossaries }) =>
    page.name === 'entries' ? glossaries.find(({ id }) => id === page.glossaryId) : undefined,
  );
  const entry = useGlossary(({ entries }) =>
    page.name === 'entry' ? entries.find(({ id }) => id === page.entryId) : undefined,
  );
  // When the entry was deleted, the dialog goes back to where it was found.
  if (page.name === 'entry' && !entry) setPage(page.from);
  const open = (entryId: string) => setPage({ name: 'entry', entryId, from: page });
  const back = (
    <Button
      look="quiet"
      className="-ml-2 mb-2"
      onClick={() => setPage(page.name === 'entry' ? page.from : first)}
    >
      <Icon name="back" />
      {words.back}
    </Button>
  );
  const modal = {
    open: true,
    onOpenChange: () => closePanel(view, 'glossaries'),
  };
  if (entry) {
    return (
      <Modal {...modal} title={messages.entry.panel(entry.french)}>
        {back}
        <EntryCard key={entry.id} entry={entry} />
      </Modal>
    );
  }
  if (glossary) {
    return (
      <Modal {...modal} title={glossaryName(glossary, messages)}>
        {back}
        <EntryBrowser entries={glossary.entries} onOpen={open} />
      </Modal>
    );
  }
  return (
    <Modal {...modal} title={words.title} description={words.description}>
      <GlossaryList
        onBrowse={(glossaryId) => setPage({ name: 'entries', glossaryId })}
        onOpen={open}
      />
    </Modal>
  );
}
