import { policyOfFile } from '../../content-security-policy';
import { headersOfAll } from '../../site-headers';

/**
 * Gives an answer the headers that its host could not set, and leaves one alone whose host sets them. So a site of
 * plain files is isolated from its second visit on. A page has its security policy in itself there.
 *
 * @param path of the file, as in `/engine/1/worker.js`; null for a page
 */
export function withSiteHeaders(response: Response, path: string | null): Response {
  // Only a page and what may be started as a worker is isolated by its headers. Of the runtime's wasm the browser keeps
  // what it compiled, if the answer is its own.
  if (path !== null && !/\.m?js$/.test(path)) return response;
  // A redirect that the browser is to follow itself tells nothing of what it holds.
  if (response.type === 'opaqueredirect' || response.type === 'error') return response;
  if (isComplete(response) && !response.redirected) return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(headersOfAll)) {
    if (!headers.has(name)) headers.set(name, value);
  }
  if (path !== null && !headers.has('Content-Security-Policy')) {
    headers.set('Content-Security-Policy', policyOfFile(path));
  }
  // A page that was kept after a redirect may not answer a navigation as it is; a new answer may.
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}

const isComplete = ({ headers }: Response): boolean =>
  headers.has('Cross-Origin-Opener-Policy') && headers.has('Cross-Origin-Embedder-Policy');
