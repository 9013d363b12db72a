/**
 * What the browser lets the page load, run and reach. Pages get it with a nonce from `proxy.ts`, since
 * Next writes inline scripts into them; all other files, workers among them, get it from
 * `next.config.js` without one. (A worker is bound by the policy of its own script.)
 *
 * @param {string | null} nonce null where no inline script may run at all
 * @param {readonly string[]} otherHosts what may be reached besides the site itself
 * @returns {string}
 */
export function contentSecurityPolicy(nonce, otherHosts = []) {
  // In development React rebuilds server stacks with eval; the production build needs none.
  const isDevelopment = process.env.NODE_ENV === 'development';
  const directives = {
    'default-src': ["'self'"],
    'script-src': [
      "'self'",
      // Compiling WebAssembly; the ML runtime is that. It does not allow eval.
      "'wasm-unsafe-eval'",
      ...(nonce === null ? [] : [`'nonce-${nonce}'`]),
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    'worker-src': ["'self'"],
    // React writes style attributes into the page it renders on the server, and the dialogs add a
    // style sheet while they hold the page still. No text of an article ever becomes a style.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...otherHosts, ...(isDevelopment ? ['ws:'] : [])],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** Where a second model comes from, if the reader chooses it: the hub, and the hosts of its large files. */
export const hubHosts = ['https://huggingface.co', 'https://*.huggingface.co', 'https://*.hf.co'];
