'use client';

import { useEffect, useState } from 'react';
import { keepMissing } from '@/lib/base/keep-missing';
import { takeOver } from './take-over';

/**
 * Keeps the app for use without a network. Where the browser has no service workers, as in some private
 * windows, nothing is kept.
 *
 * Returns what lets a new version of the app take over; null while none waits.
 *
 * @param isDue false while the reader waits for bytes and for the processor, which this would take
 */
export function useOffline(isDue: boolean): (() => void) | null {
  const [updated, setUpdated] = useState<ServiceWorkerRegistration | null>(null);
  useEffect(() => {
    // In development the files change while the page is open.
    if (!isDue || process.env.NODE_ENV !== 'production') return;
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker
      .register('/sw.js', { scope: '/', updateViaCache: 'none' })
      .then((registration) => {
        registration.active?.postMessage(keepMissing);
        watchForUpdate(registration, setUpdated);
      })
      .catch((error: unknown) => {
        // Without a network the check for a new version fails, and the current version stays in use.
        console.info('This page is not kept for offline use.', error);
      });
  }, [isDue]);
  return updated === null
    ? null
    : () => takeOver(updated, navigator.serviceWorker, () => window.location.reload());
}

/** Tells of a new version of the service worker that waits until the old one's tabs are closed. */
function watchForUpdate(
  registration: ServiceWorkerRegistration,
  onWaiting: (registration: ServiceWorkerRegistration) => void,
): void {
  const tell = () => {
    // Without a controller this is the first version, and nothing waits.
    if (registration.waiting && navigator.serviceWorker.controller) onWaiting(registration);
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
}
