import { createSerwistRoute } from '@serwist/turbopack';

/** The limit leaves room for the ML runtime's wasm (14 MB), without which nothing is translated offline. */
const LARGEST_FILE_BYTES = 32 * 1024 * 1024;

/** Next serves these small files under fixed names, so they are fetched anew for each build. */
const ownFiles = ['/icon.svg', '/manifest.webmanifest'];

/** Serves the service worker at `/serwist/sw.js`, with the list of the files that it keeps. */
export const { dynamic, dynamicParams, revalidate, generateStaticParams, GET } = createSerwistRoute(
  {
    swSrc: 'app/service-worker/main.ts',
    useNativeEsbuild: true,
    // What is served has no source map, like the rest of the app.
    esbuildOptions: { sourcemap: false },
    maximumFileSizeToCacheInBytes: LARGEST_FILE_BYTES,
    additionalPrecacheEntries: ownFiles.map((url) => ({ url, revision: crypto.randomUUID() })),
    // These addresses change with the content.
    dontCacheBustURLsMatching: /^(\.next\/static|public\/(ort|engine))\//,
    globIgnores: [
      // The engine keeps the models itself, after it has checked them.
      'public/models/**',
      // These 17 MB are for graphics cards, and most readers never need them.
      'public/ort/**/*.jspi.*',
    ],
  },
);
