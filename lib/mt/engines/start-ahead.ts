// The page runs this script before its own code has loaded, because the worker's start takes longest.
import { rememberRequests } from '@/lib/requests/requests-here';
import { prepareWorker } from './prepared-worker';

declare global {
  interface Window {
    /** Where the browser checks what becomes code; `defaultPolicy` is null until the page has made it. */
    readonly trustedTypes?: { readonly defaultPolicy: object | null };
  }
}

rememberRequests();
const start = () => prepareWorker(new URL('worker.js', import.meta.url));
// The policy that lets a worker of the app through is made by a script in the page, which waits for the style sheets
// above it; this one does not.
if (window.trustedTypes?.defaultPolicy !== null || document.readyState !== 'loading') start();
else document.addEventListener('DOMContentLoaded', start, { once: true });
