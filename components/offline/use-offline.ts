'use client';

import { useEffect } from 'react';
import { useReader } from '@/components/state/reader-context';

/**
 * Keeps the app for use without a network once the first sentence is there, because until then the reader
 * waits for every byte and for the processor. Where the browser has no service workers, as in some private
 * windows, nothing is kept.
 */
export function useOffline(): void {
  const isUnderWay = useReader(({ phase }) =>
    phase.name === 'translating' ? phase.speed !== null : phase.name !== 'loading',
  );
  useEffect(() => {
    // In development the files change while the page is open.
    if (!isUnderWay || process.env.NODE_ENV !== 'production') return;
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker
      .register('/serwist/sw.js', { scope: '/', updateViaCache: 'none' })
      .catch((error: unknown) => {
        // Without a network the check for a new version fails, and the current version stays in use.
        console.info('This page is not kept for offline use.', error);
      });
  }, [isUnderWay]);
}
