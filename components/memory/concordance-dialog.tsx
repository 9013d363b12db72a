'use client';

import { useDeferredValue, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useMemories, useView, useViewStore } from '@/components/state/reader-context';
import { type ConcordanceSearch, closePanel } from '@/components/state/view-store';
import { Choice } from '@/components/ui/choice';
import { Modal } from '@/components/ui/modal';
import type { FoundPairs } from '@/lib/memory/memory-service';
import { ConcordancePair } from './concordance-pair';
import { useFoundPairs } from './use-found-pairs';

/** Searches the memories by words: every sentence that has them all, beside its English. */
export function ConcordanceDialog() {
  const { memories: words } = useMessages();
  const view = useViewStore();
  const search = useView(({ panel }) => (panel?.name === 'concordance' ? panel.search : null));
  return (
    <Modal
      open={search !== null}
      onOpenChange={() => closePanel(view, 'concordance')}
      title={words.search}
      description={words.searchDescription}
    >
      {search === null ? null : <Search first={search} />}
    </Modal>
  );
}

function Search({ first }: { readonly first: ConcordanceSearch }) {
  const messages = useMessages();
  const words = messages.memories;
  const [search, setSearch] = useState(first);
  const found = useFoundPairs(useDeferredValue(search));
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <input
          type="search"
          aria-label={words.words}
          placeholder={words.words}
          value={search.words}
          onChange={({ target }) => setSearch({ ...search, words: target.value })}
          className="min-w-0 flex-1 rounded-md border border-edge/60 bg-raised px-3 py-1.5 text-[0.9375rem] placeholder:text-muted"
        />
        <Choice
          label={words.language}
          value={search.language}
          options={[
            { value: 'fr', label: messages.french },
            { value: 'en', label: messages.english },
          ]}
          onChange={(language) => setSearch({ ...search, language })}
        />
      </div>
      <Outcome search={search} found={found} />
      <ul className="flex flex-col">
        {found?.pairs.map((pair) => (
          <ConcordancePair
            key={JSON.stringify([pair.memory, pair.french, pair.english])}
            pair={pair}
            search={search}
          />
        ))}
      </ul>
    </div>
  );
}

function Outcome({
  search,
  found,
}: {
  readonly search: ConcordanceSearch;
  readonly found: FoundPairs | null;
}) {
  const { memories: words } = useMessages();
  const isEmpty = useMemories((state) => state.memories.length === 0 && state.editCount === 0);
  const told = isEmpty
    ? words.empty
    : search.words.trim() === '' || found === null
      ? ''
      : found.total === 0
        ? words.none
        : words.found(found.total, found.pairs.length);
  return (
    <p role="status" className="text-muted text-small">
      {told}
    </p>
  );
}
