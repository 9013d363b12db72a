import { fileURLToPath } from 'node:url';
import { contentSecurityPolicy, hubHosts } from './content-security-policy.js';

/** All paths that are no page. The other half of the matcher in proxy.ts. */
const filePaths = '/:path(_next/.*|.*\\..*|fetch-article)';

const keptForGood = { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' };

/** What a page could ask of the browser, and this one never does. */
const unusedFeatures = [
  'accelerometer',
  'bluetooth',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

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
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          // These two make the page crossOriginIsolated, which wasm threads need.
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          { key: 'Cross-Origin-Embedder-Policy', value: 'require-corp' },
          { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Referrer-Policy', value: 'no-referrer' },
          {
            key: 'Permissions-Policy',
            value: unusedFeatures.map((name) => `${name}=()`).join(', '),
          },
        ],
      },
      {
        source: filePaths,
        headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy(null) }],
      },
      {
        // The worker of a model from the hub is started with this query, which must have a value to be seen
        // here, and may fetch the model. None else may reach another site.
        source: '/engine/:folder/worker.js',
        has: [{ type: 'query', key: 'hub' }],
        headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy(null, hubHosts) }],
      },
      {
        // Nothing on the way may keep the service worker: it would pin the app to an old version.
        source: '/serwist/:path*',
        headers: [{ key: 'Cache-Control', value: 'no-cache' }],
      },
      {
        // Kept, but asked after each time: their names stay the same when their content changes, and
        // an answer by ETag costs no bytes.
        source: '/:folder(articles|lexicon|models)/:path*',
        headers: [{ key: 'Cache-Control', value: 'public, no-cache' }],
      },
      {
        // In a folder of its version.
        source: '/ort/:path*',
        headers: [keptForGood],
      },
      {
        // In a folder of its content; the one of `npm run dev` has a name and not a digest.
        source: '/engine/:digest([0-9a-f]{16})/:path*',
        headers: [keptForGood],
      },
    ];
  },
};
