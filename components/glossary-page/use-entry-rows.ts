'use client';

import { useEffect, useMemo, useState } from 'react';
import { useConflicts } from '@/components/glossary/use-conflicts';
import { useGlossary } from '@/components/state/reader-context';
import { countTermUses, type TermUses } from '@/lib/store/glossaries/term-uses';
import { type Database, openDatabase } from '@/lib/store/kept/database';
import type { EntryRow } from './arrange-entries';

/** So many rows are worked out in a few milliseconds; more of them in slices. */
export const mostAtOnce = 2_000;

/** Opened once for a page, and only read. */
let library: Database | null = null;

function openLibrary(): Database {
  library ??= openDatabase();
  return library;
}

/** All entries of all glossaries, with where they were met once the library was looked through. */
export function useEntryRows(): {
  readonly rows: readonly EntryRow[];
  readonly uses: TermUses | null;
} {
  const glossaries = useGlossary((state) => state.glossaries);
  const entries = useGlossary((state) => state.entries);
  const [uses, setUses] = useState<TermUses | null>(null);
  useEffect(() => {
    const looking = new AbortController();
    // What is typed into an entry changes it at each pause.
    const timer = setTimeout(() => {
      void countTermUses(openLibrary(), entries, looking.signal).then((found) => {
        if (found !== null) setUses(found);
      });
    }, 300);
    return () => {
      clearTimeout(timer);
      looking.abort();
    };
  }, [entries]);
  const conflicts = useConflicts(glossaries);
  const inConflict = useMemo(
    () => new Set(conflicts.flatMap((conflict) => conflict.entries.map(({ entryId }) => entryId))),
    [conflicts],
  );
  const rows = useMemo(
    () =>
      glossaries.flatMap(({ id, entries: own }) =>
        own.map((entry) => ({
          entry,
          glossaryId: id,
          isInConflict: inConflict.has(entry.id),
          uses: uses === null ? null : (uses.get(entry.id)?.count ?? 0),
        })),
      ),
    [glossaries, inConflict, uses],
  );
  return { rows, uses };
}
