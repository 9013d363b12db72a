'use client';

import { useEffect } from 'react';
import { useReader } from '@/components/state/reader-context';

/**
 * Keeps the app for use without a network, once the first sentence is there: until then the reader
 * waits for every byte and for the processor. Where the browser has no service workers, as in some
 * private windows, nothing is kept.
 */
export function useOffline(): void {
  const isUnderWay = useReader(({ phase }) =>
    phase.name === 'translating' ? phase.speed !== null : phase.name !== 'loading',
  );
  useEffect(() => {
    // In development the files change under the page.
    if (!isUnderWay || process.env.NODE_ENV !== 'production') return;
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker
      .register('/serwist/sw.js', { scope: '/', updateViaCache: 'none' })
      .catch((error: unknown) => {
        // Without a network a check for a new version fails, and the version at hand goes on.
        console.info('This page is not kept for offline use.', error);
      });
  }, [isUnderWay]);
}
