'use client';

import { useEffect, useState } from 'react';
import { type Conflict, findConflictsInSlices } from '@/glossary/find-conflicts';
import { sameValue } from '@/lib/base/same-value';
import type { Glossary } from '@/lib/store/state/glossary-state';

/** The conflicts of glossaries: none until they are found, and those from before while they are sought anew. */
export function useConflicts(glossaries: readonly Glossary[]): readonly Conflict[] {
  const [conflicts, setConflicts] = useState<readonly Conflict[]>(none);
  useEffect(() => {
    const comparing = new AbortController();
    void findConflictsInSlices(glossaries, comparing.signal).then((found) => {
      // They are mostly the same after an edit, and then nothing is drawn anew.
      if (found !== null) setConflicts((before) => (sameValue(before, found) ? before : found));
    });
    return () => comparing.abort();
  }, [glossaries]);
  return conflicts;
}

const none: readonly Conflict[] = [];
