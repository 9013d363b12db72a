'use client';

import { useCallback, useEffect, useState } from 'react';
import { openCacheStore } from '@/lib/mt/models/file-store';
import { findKeptPicked, type KeptPicked } from '@/lib/mt/models/picked/keep-picked';

/** The model from files that this device has, null when there is none; and a function that looks again. */
export function useKeptPicked(): readonly [KeptPicked | null, () => void] {
  const [kept, setKept] = useState<KeptPicked | null>(null);
  const look = useCallback(() => {
    void openCacheStore(globalThis.caches).then(findKeptPicked).then(setKept);
  }, []);
  useEffect(look, [look]);
  return [kept, look];
}
