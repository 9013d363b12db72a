'use client';

import { useEffect } from 'react';

/**
 * Keeps the app for use without a network. Where the browser has no service workers, as in some private
 * windows, nothing is kept.
 *
 * @param isDue false while the reader waits for bytes and for the processor, which this would take
 */
export function useOffline(isDue: boolean): void {
  useEffect(() => {
    // In development the files change while the page is open.
    if (!isDue || process.env.NODE_ENV !== 'production') return;
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker
      .register('/serwist/sw.js', { scope: '/', updateViaCache: 'none' })
      .catch((error: unknown) => {
        // Without a network the check for a new version fails, and the current version stays in use.
        console.info('This page is not kept for offline use.', error);
      });
  }, [isDue]);
}
