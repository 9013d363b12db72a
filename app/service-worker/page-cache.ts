import { pages } from './pages';

const cacheName = 'page';

/** After this time the network counts as absent, and the kept page is shown. */
const PATIENCE_MS = 3000;

/**
 * Answers with the page from the network, or else with the page that was kept. A page is kept whole: its
 * security policy stands in its header, and the nonce of that policy is the one on its scripts.
 *
 * @param page its address, as `pageAt` gives it
 */
export async function answerWithPage(page: string, request: Request): Promise<Response> {
  const fresh = fetch(request).then(async (response) => {
    if (response.ok) await (await caches.open(cacheName)).put(page, response.clone());
    return response;
  });
  const kept = async () => (await caches.open(cacheName)).match(page, { ignoreVary: true });
  const impatient = new Promise<null>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, null);
  });
  try {
    // What comes after the reader's patience is over may still fail, and nobody waits for it then.
    fresh.catch(() => null);
    return (await Promise.race([fresh, impatient])) ?? (await kept()) ?? (await fresh);
  } catch (error) {
    const found = await kept();
    if (found) return found;
    throw error;
  }
}

/** Keeps the pages while the first visit lasts, because the page was fetched without the worker. */
export async function keepPages(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(pages.map((page) => new Request(page, { cache: 'reload' })));
}

/** Keeps the pages anew where the browser has let go of one; without a network, a later visit does. */
export async function keepMissingPages(): Promise<void> {
  const cache = await caches.open(cacheName);
  const kept = await Promise.all(pages.map((page) => cache.match(page, { ignoreVary: true })));
  if (kept.includes(undefined)) await keepPages().catch(() => undefined);
}
