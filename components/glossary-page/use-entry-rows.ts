'use client';

import { useEffect, useMemo, useState } from 'react';
import { useConflicts } from '@/components/glossary/use-conflicts';
import { useGlossary } from '@/components/state/reader-context';
import { doAtOnce, doInSlices, type Steps } from '@/lib/base/steps';
import { countTermUses, type TermUses } from '@/lib/store/glossaries/term-uses';
import { type Database, openDatabase } from '@/lib/store/kept/database';
import type { Glossary } from '@/lib/store/state/glossary-state';
import type { EntryRow } from './arrange-entries';

/** So many rows are worked out in a few milliseconds; more of them in slices. */
export const mostAtOnce = 2_000;

/** Opened once for a page, and only read. */
let library: Database | null = null;

function openLibrary(): Database {
  library ??= openDatabase();
  return library;
}

/**
 * All entries of all glossaries, with where they were met once the library was looked through. Where there are
 * many, they are those from before until they are listed anew.
 */
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
  const [late, setLate] = useState<readonly EntryRow[]>(none);
  const atOnce = useMemo(
    () => (entries.length > mostAtOnce ? null : doAtOnce(rowSteps(glossaries, inConflict, uses))),
    [glossaries, entries, inConflict, uses],
  );
  useEffect(() => {
    if (atOnce !== null) {
      setLate(atOnce);
      return;
    }
    const listing = new AbortController();
    void doInSlices(rowSteps(glossaries, inConflict, uses), listing.signal).then((rows) => {
      if (rows !== null) setLate(rows);
    });
    return () => listing.abort();
  }, [atOnce, glossaries, inConflict, uses]);
  return { rows: atOnce ?? late, uses };
}

const none: readonly EntryRow[] = [];

function* rowSteps(
  glossaries: readonly Glossary[],
  inConflict: ReadonlySet<string>,
  uses: TermUses | null,
): Steps<readonly EntryRow[]> {
  const rows: EntryRow[] = [];
  for (const { id: glossaryId, entries } of glossaries) {
    for (const entry of entries) {
      yield;
      const count = uses === null ? null : (uses.get(entry.id)?.count ?? 0);
      rows.push({ entry, glossaryId, isInConflict: inConflict.has(entry.id), uses: count });
    }
  }
  return rows;
}
