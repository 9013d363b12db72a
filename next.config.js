import { fileURLToPath } from 'node:url';
import { policyOfFile } from './content-security-policy.js';
import {
  askedAfter,
  changingFolders,
  headersOfAll,
  keptForGood,
  serviceWorkerFile,
} from './site-headers.js';

/** All paths that are no page. The other half of the matcher in proxy.ts. */
const filePaths = '/:path(_next/.*|.*\\..*|fetch-article)';

const cacheControl = (/** @type {string} */ value) => [{ key: 'Cache-Control', value }];
const securityPolicy = (/** @type {string} */ value) => [{ key: 'Content-Security-Policy', value }];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // On the reader's own machine it costs more than it saves: the runtime takes 470 ms in place of 50. On
  // a network, a proxy in front compresses.
  compress: false,
  reactStrictMode: true,
  turbopack: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    resolveAlias: {
      // Its build for browsers reads entities with the page's document, which a worker has none of.
      'decode-named-character-reference':
        './node_modules/decode-named-character-reference/index.js',
    },
  },
  async rewrites() {
    // A worker at the root may serve the whole site, whatever headers its server can set.
    return [{ source: serviceWorkerFile, destination: '/serwist/sw.js' }];
  },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: Object.entries(headersOfAll).map(([key, value]) => ({ key, value })),
      },
      { source: filePaths, headers: securityPolicy(policyOfFile('/')) },
      {
        source: '/engine/:folder/hub-worker.js',
        headers: securityPolicy(policyOfFile('/engine/any/hub-worker.js')),
      },
      // Readers of an earlier version have the worker at its second address, and ask there for a new one.
      ...[serviceWorkerFile, '/serwist/:path*'].map((source) => ({
        source,
        headers: cacheControl('no-cache'),
      })),
      ...changingFolders.map((folder) => ({
        source: `${folder}:path*`,
        headers: cacheControl(askedAfter),
      })),
      // In a folder of its version.
      { source: '/ort/:path*', headers: cacheControl(keptForGood) },
      {
        // In a folder of its content; the one of `npm run dev` has a name and not a digest.
        source: '/engine/:digest([0-9a-f]{16})/:path*',
        headers: cacheControl(keptForGood),
      },
    ];
  },
};
