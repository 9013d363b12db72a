const cacheName = 'static-files';

/** Files whose names change with their content. */
export const isBuiltFile = (url: URL): boolean => url.pathname.startsWith('/_next/static/');

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

export async function forgetFiles(): Promise<void> {
  await caches.delete(cacheName);
}
