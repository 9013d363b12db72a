import { type PrecacheEntry, Serwist } from 'serwist';
import { answerWithPage, keepPage } from './page-cache';
import {
  answerFile,
  answerRuntimeFile,
  forgetFiles,
  isBuiltFile,
  isRuntimeFile,
} from './static-files';
import { answerWorker } from './worker-scripts';

declare const self: ServiceWorkerGlobalScope & {
  /** Put in by the build: its own files and those of `public`, without the models. */
  readonly __SW_MANIFEST: (string | PrecacheEntry)[] | undefined;
};

// Before Serwist's own listeners: the first that answers is the one that counts.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin || request.method !== 'GET') return;
  const answer =
    request.destination === 'worker'
      ? answerWorker(request)
      : request.mode === 'navigate' && url.pathname === '/'
        ? answerWithPage(request)
        : isBuiltFile(url)
          ? answerFile(request)
          : isRuntimeFile(url)
            ? answerRuntimeFile(request)
            : null;
  if (answer === null) return;
  event.respondWith(answer);
  event.stopImmediatePropagation();
});

self.addEventListener('install', (event) => event.waitUntil(keepPage()));
// What the version before kept on its way does not fit this one's files.
self.addEventListener('activate', (event) => event.waitUntil(forgetFiles()));

/**
 * A new version waits until the last tab of the old one is closed, so that no page loses the files it
 * was made with. The model is not among the files: the engine keeps that by its digest.
 */
new Serwist({
  precacheEntries: self.__SW_MANIFEST ?? [],
  precacheOptions: { cleanupOutdatedCaches: true, ignoreURLParametersMatching: [/./] },
  clientsClaim: true,
}).addEventListeners();
