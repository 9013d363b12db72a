/**
 * What any server of this app says with its files: Next by `next.config.js`, a server of plain files by what
 * `npm run build:static` writes out for it, and the service worker where a host says nothing.
 */

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

/**
 * The headers of every answer, by name.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const headersOfAll = {
  // These two make the page crossOriginIsolated, which wasm threads need.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': unusedFeatures.map((name) => `${name}=()`).join(', '),
};

/** The value of `Cache-Control` for a file whose address changes with its content. */
export const keptForGood = 'public, max-age=31536000, immutable';

/** The value for a file that is kept, but asked after each time: an answer by ETag costs no bytes. */
export const askedAfter = 'public, no-cache';

/** Folders of files whose names stay the same when their content changes. */
export const changingFolders = ['/articles/', '/lexicon/', '/models/'];

/** The service worker's file: nothing on the way may keep it, or it would pin the app to an old version. */
export const serviceWorkerFile = '/sw.js';
