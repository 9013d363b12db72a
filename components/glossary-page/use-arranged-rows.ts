'use client';

import { useEffect, useMemo, useState } from 'react';
import {
  type Arrangement,
  arrangeEntries,
  arrangeInSlices,
  type EntryRow,
} from './arrange-entries';
import { mostAtOnce } from './use-entry-rows';

/**
 * The rows that are asked for, in their order. Of a large glossary they are those from before until they are
 * worked out, so that the page can be used meanwhile.
 */
export function useArrangedRows(
  rows: readonly EntryRow[],
  arrangement: Arrangement,
  glossaryNames: ReadonlyMap<string, string>,
): readonly EntryRow[] {
  const [late, setLate] = useState<readonly EntryRow[]>(none);
  const atOnce = useMemo(
    () => (rows.length > mostAtOnce ? null : arrangeEntries(rows, arrangement, glossaryNames)),
    [rows, arrangement, glossaryNames],
  );
  useEffect(() => {
    if (atOnce !== null) {
      setLate(atOnce);
      return;
    }
    const arranging = new AbortController();
    void arrangeInSlices(rows, arrangement, glossaryNames, arranging.signal).then((arranged) => {
      if (arranged !== null) setLate(arranged);
    });
    return () => arranging.abort();
  }, [atOnce, rows, arrangement, glossaryNames]);
  return atOnce ?? late;
}

const none: readonly EntryRow[] = [];
