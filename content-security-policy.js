import { createHash } from 'node:crypto';
import { trustedTypesScript } from './trusted-types.js';

const digest = createHash('sha256').update(trustedTypesScript).digest('base64');

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
  // In development React rebuilds server stacks with eval, and style sheets change while the page is open;
  // the production build needs neither.
  const isDevelopment = process.env.NODE_ENV === 'development';
  const inPages = nonce === null ? [] : [`'nonce-${nonce}'`];
  const directives = {
    'default-src': ["'self'"],
    'script-src': [
      "'self'",
      // Compiling WebAssembly; the ML runtime is that. It does not allow eval.
      "'wasm-unsafe-eval'",
      ...(nonce === null ? [] : [...inPages, `'sha256-${digest}'`]),
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    'worker-src': ["'self'"],
    // The dialogs add a style sheet, with the nonce, while they hold the page still. A style that a script
    // sets on an element needs no permission; one in an attribute of the markup has none.
    'style-src': ["'self'", ...(isDevelopment ? ["'unsafe-inline'"] : inPages)],
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
    ...(nonce === null || isDevelopment
      ? {}
      : { 'require-trusted-types-for': ["'script'"], 'trusted-types': ['default'] }),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** Where a second model comes from, if the reader chooses it: the hub, and the hosts of its large files. */
export const hubHosts = ['https://huggingface.co', 'https://*.huggingface.co', 'https://*.hf.co'];
