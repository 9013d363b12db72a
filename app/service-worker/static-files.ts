const cacheName = 'static-files';

/** Says whether a file's address changes with its content. */
export const isBuiltFile = (url: URL): boolean =>
  url.pathname.startsWith('/_next/static/') || url.pathname.startsWith('/engine/');

/**
 * Answers with a file from any cache, else from the network, and then keeps it: while an old version of
 * this worker is still in charge, a page may already belong to the new one.
 */
export async function answerFile(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return atItsAddress(request, kept);
  const response = await fetch(request);
  if (response.ok) await (await caches.open(cacheName)).put(request, response.clone());
  return atItsAddress(request, response);
}

/**
 * Gives an answer the whole address that was asked for. A bundled worker reads from behind the `#` what it
 * consists of, and a worker has the address of its answer, which knows nothing of that part. An answer without
 * an address of its own leaves it the one that was asked for.
 */
function atItsAddress(request: Request, response: Response): Response {
  if (new URL(request.url).hash === '') return response;
  const { body, status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers });
}

/** Says whether a file belongs to the ML runtime, which lies in a folder of its version. */
export const isRuntimeFile = (url: URL): boolean => url.pathname.startsWith('/ort/');

/**
 * Answers from the network. For a file that never changes that is the browser's own cache, which also has
 * what the browser compiled of the file. Offline, or when that cache has dropped the file, the copy that is
 * kept here answers.
 */
export async function answerRuntimeFile(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (unreachable) {
    const kept = await caches.match(request);
    if (kept) return kept;
    throw unreachable;
  }
}

/**
 * Fetches the app's files again that the browser has let go of, as when the reader empties its caches. What a
 * newer version has taken off the site is passed over.
 *
 * @param keys the address under which each file is kept, by the address that it is fetched from
 */
export async function keepMissingFiles(
  keptIn: string,
  keys: ReadonlyMap<string, string>,
): Promise<void> {
  const cache = await caches.open(keptIn);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  for (const [address, key] of keys) {
    if (kept.has(key)) continue;
    const response = await fetch(address).catch(() => null);
    // Without a network, a later visit goes on.
    if (response === null) return;
    if (response.ok) await cache.put(key, response);
  }
}

export async function forgetFiles(): Promise<void> {
  await caches.delete(cacheName);
}
