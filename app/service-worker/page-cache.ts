const cacheName = 'page';
const address = '/';

/** After this time the network counts as absent, and the kept page is shown. */
const PATIENCE_MS = 3000;

/**
 * Answers with the page that the network has now, else with the kept one. The page is kept with its header,
 * which has its security policy; the nonce in the policy is the one on its scripts.
 */
export async function answerWithPage(request: Request): Promise<Response> {
  const fresh = fetch(request).then(async (response) => {
    if (response.ok) await (await caches.open(cacheName)).put(address, response.clone());
    return response;
  });
  const kept = async () => (await caches.open(cacheName)).match(address, { ignoreVary: true });
  const impatient = new Promise<null>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, null);
  });
  try {
    // A response that comes after the patience has ended may still fail, and nobody waits for it.
    fresh.catch(() => null);
    return (await Promise.race([fresh, impatient])) ?? (await kept()) ?? (await fresh);
  } catch (error) {
    const page = await kept();
    if (page) return page;
    throw error;
  }
}

/** Keeps the page at the first visit, because the page that started the worker was fetched without it. */
export async function keepPage(): Promise<void> {
  await (await caches.open(cacheName)).add(new Request(address, { cache: 'reload' }));
}
