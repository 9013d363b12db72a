import { createSerwistRoute } from '@serwist/turbopack';

/** Room for the ML runtime's wasm, 14 MB: without it nothing is translated offline. */
const largestFileBytes = 32 * 1024 * 1024;

/** Small files that Next serves under names of their own; they are fetched anew for each build. */
const ownFiles = ['/icon.svg', '/manifest.webmanifest'];

/** The service worker, at `/serwist/sw.js`, with the list of the files that it keeps. */
export const { dynamic, dynamicParams, revalidate, generateStaticParams, GET } = createSerwistRoute(
  {
    swSrc: 'app/service-worker/main.ts',
    useNativeEsbuild: true,
    maximumFileSizeToCacheInBytes: largestFileBytes,
    additionalPrecacheEntries: ownFiles.map((url) => ({ url, revision: crypto.randomUUID() })),
    // Their addresses change with them.
    dontCacheBustURLsMatching: /^(\.next\/static|public\/(ort|engine))\//,
    globIgnores: [
      // The engine keeps these itself, once it has checked them.
      'public/models/**',
      // For graphics cards: 17 MB that most readers never need.
      'public/ort/**/*.jspi.*',
    ],
  },
);
