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
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(cacheName)).put(request, response.clone());
  return response;
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

export async function forgetFiles(): Promise<void> {
  await caches.delete(cacheName);
}
