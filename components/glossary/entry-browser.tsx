'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { Button } from '@/components/ui/button';
import type { Entry } from '@/glossary/entry';
import { searchFor } from './search-entries';

/** So many entries are drawn at once, because a glossary may have thousands. */
const STEP = 100;

/** Lists the entries of a glossary and searches them while the reader types. */
export function EntryBrowser({
  entries,
  onOpen,
}: {
  readonly entries: readonly Entry[];
  readonly onOpen: (entryId: string) => void;
}) {
  const { glossaries: words } = useMessages();
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(STEP);
  const wanted = useDeferredValue(query);
  const found = useMemo(() => entries.filter(searchFor(wanted)), [entries, wanted]);
  if (entries.length === 0) return <p className="text-muted text-small">{words.empty}</p>;
  return (
    <>
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setMost(STEP);
        }}
        className="w-full rounded-md border border-edge/60 bg-raised px-3 py-1.5 text-[0.9375rem] placeholder:text-muted"
      />
      <p role="status" className="mt-2 text-muted text-small">
        {found.length === 0 ? words.noneFound : words.entries(found.length)}
      </p>
      <ul className="mt-1 flex flex-col">
        {found.slice(0, most).map(({ id, french, english }) => (
          <li key={id} className="border-rule border-b last:border-b-0">
            <button
              type="button"
              onClick={() => onOpen(id)}
              className="flex w-full flex-wrap items-baseline gap-x-3 rounded px-1 py-1.5 text-left font-serif hover:bg-veil"
            >
              <span lang="fr" className="font-medium">
                {french}
              </span>
              <span lang="en" className="text-muted italic">
                {english}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > most ? (
        <Button look="quiet" className="-ml-1 mt-2" onClick={() => setMost(most + STEP)}>
          {words.showMore(Math.min(STEP, found.length - most))}
        </Button>
      ) : null}
    </>
  );
}
