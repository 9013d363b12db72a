const cacheName = 'static-files';

/** Files whose addresses change with their content. */
export const isBuiltFile = (url: URL): boolean =>
  url.pathname.startsWith('/_next/static/') || url.pathname.startsWith('/engine/');

/**
 * From any cache, else from the network, and then kept: while an old version of this worker is still
 * in charge, a page may already be of the new one.
 */
export async function answerFile(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(cacheName)).put(request, response.clone());
  return response;
}

/** Files of the ML runtime, in a folder of their version. */
export const isRuntimeFile = (url: URL): boolean => url.pathname.startsWith('/ort/');

/**
 * From the network, which for a file that never changes is the browser's own cache: beside that it has
 * what it compiled of the file. Offline, and where it has let go of the file, from what was kept here.
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
