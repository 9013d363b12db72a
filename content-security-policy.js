/**
 * What the browser lets the page load, run and reach. A page has inline scripts, which are known by its nonce or by
 * their digests; all other files, workers among them, have none. (A worker is bound by the policy of its own script.)
 *
 * @param {{ scripts: readonly string[], styles: readonly string[] } | null} inPage by what the inline scripts and
 *   style sheets of a page are known, as in `'nonce-1'`; null for a file that is no page
 * @param {readonly string[]} otherHosts what may be reached besides the site itself
 * @returns {string}
 */
export function contentSecurityPolicy(inPage, otherHosts = []) {
  // In development React rebuilds server stacks with eval, and style sheets change while the page is open;
  // the production build needs neither.
  const isDevelopment = process.env.NODE_ENV === 'development';
  const directives = {
    'default-src': ["'self'"],
    'script-src': [
      "'self'",
      // Compiling WebAssembly; the ML runtime is that. It does not allow eval.
      "'wasm-unsafe-eval'",
      ...(inPage?.scripts ?? []),
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    'worker-src': ["'self'"],
    // The dialogs add a style sheet while they hold the page still. A style that a script sets on an element needs
    // no permission; one in an attribute of the markup has none.
    'style-src': ["'self'", ...(isDevelopment ? ["'unsafe-inline'"] : (inPage?.styles ?? []))],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...otherHosts, ...(isDevelopment ? ['ws:'] : [])],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    // Not in workers: they have no markup, the scripts that they import are bound by `script-src`, and both
    // Next's bundler and the ML runtime start further scripts there by plain addresses.
    ...(inPage === null || isDevelopment
      ? {}
      : { 'require-trusted-types-for': ["'script'"], 'trusted-types': ['default'] }),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** Where a second model comes from, if the reader chooses it: the hub, and the hosts of its large files. */
const hubHosts = ['https://huggingface.co', 'https://*.huggingface.co', 'https://*.hf.co'];

/** The worker that may fetch a model from the hub. No other file may reach another site. */
const hubWorker = /^\/engine\/[^/]+\/hub-worker\.js$/;

/**
 * The policy of a file that is no page.
 *
 * @param {string} path as in `/engine/1/worker.js`
 * @returns {string}
 */
export const policyOfFile = (path) =>
  contentSecurityPolicy(null, hubWorker.test(path) ? hubHosts : []);
