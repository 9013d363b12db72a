/**
 * The script of a web worker, from any cache, else from the network. A cached response is answered as
 * a new one, which has no address: the browser then gives the worker the address that was asked for.
 * With the cached one's it would lose the part after `#`, in which the bundler tells the worker what
 * to start.
 */
export async function answerWorker(request: Request): Promise<Response> {
  const address = new URL(request.url);
  address.hash = '';
  const kept = await caches.match(address.href, { ignoreSearch: true });
  if (!kept) return fetch(request);
  const { status, statusText, headers } = kept;
  return new Response(kept.body, { status, statusText, headers });
}
