const cacheName = 'page';

/** The addresses of the app's pages. What an address asks for after its path, the page reads itself. */
const pages: readonly string[] = ['/', '/library', '/glossary'];

/** After this time the network counts as absent, and the kept page is shown. */
const PATIENCE_MS = 3000;

export const isPage = ({ pathname }: URL): boolean => pages.includes(pathname);

/**
 * Answers with the page from the network, or else with the page that was kept. A page is kept whole: its
 * security policy stands in its header, and the nonce of that policy is the one on its scripts.
 */
export async function answerWithPage(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const fresh = fetch(request).then(async (response) => {
    if (response.ok) await (await caches.open(cacheName)).put(pathname, response.clone());
    return response;
  });
  const kept = async () => (await caches.open(cacheName)).match(pathname, { ignoreVary: true });
  const impatient = new Promise<null>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, null);
  });
  try {
    // What comes after the reader's patience is over may still fail, and nobody waits for it then.
    fresh.catch(() => null);
    return (await Promise.race([fresh, impatient])) ?? (await kept()) ?? (await fresh);
  } catch (error) {
    const page = await kept();
    if (page) return page;
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
