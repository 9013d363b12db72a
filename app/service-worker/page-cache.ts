const cacheName = 'page';
const address = '/';

/** Longer than this the network is as good as none, and the kept page is shown. */
const patienceMs = 3000;

/**
 * The page as the network has it now, else as it was kept. It is kept whole: its security policy
 * stands in its header, and the nonce in that is the one on its scripts.
 */
export async function answerWithPage(request: Request): Promise<Response> {
  const fresh = fetch(request).then(async (response) => {
    if (response.ok) await (await caches.open(cacheName)).put(address, response.clone());
    return response;
  });
  const kept = async () => (await caches.open(cacheName)).match(address, { ignoreVary: true });
  const impatient = new Promise<null>((resolve) => {
    setTimeout(resolve, patienceMs, null);
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

/** Before the first visit ends: the page that brought the worker was fetched without it. */
export async function keepPage(): Promise<void> {
  await (await caches.open(cacheName)).add(new Request(address, { cache: 'reload' }));
}
