import { type PrecacheEntry, Serwist } from 'serwist';
import { asksToKeepMissing } from '../../lib/base/keep-missing';
import { answerQuestions } from '../../lib/requests/answer-questions';
import { sharedAddress, sharePath } from '../../lib/requests/shared-text';
import { answerWithPage, keepMissingPages, keepPages } from './page-cache';
import { pageAt } from './pages';
import {
  answerFile,
  answerRuntimeFile,
  forgetFiles,
  isBuiltFile,
  isRuntimeFile,
  keepMissingFiles,
} from './static-files';
import { withSiteHeaders } from './with-site-headers';

declare const self: ServiceWorkerGlobalScope & {
  /** The build inserts the list: its own files and those of `public`, without the models. */
  readonly __SW_MANIFEST: (string | PrecacheEntry)[] | undefined;
};

answerQuestions();

/** Leads from what another app shares to the page that shows it. */
async function answerShare(request: Request): Promise<Response> {
  return Response.redirect(sharedAddress(await request.formData()), 303);
}

/** Null leaves the request to Serwist, or to the browser. */
function answer(request: Request): Promise<Response> | null {
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return null;
  if (request.method === 'POST' && url.pathname === sharePath) return answerShare(request);
  if (request.method !== 'GET') return null;
  const page = request.mode === 'navigate' ? pageAt(url) : null;
  if (page !== null)
    return answerWithPage(page, request).then((found) => withSiteHeaders(found, null));
  const file = answerWithFile(url, request);
  return file?.then((found) => withSiteHeaders(found, url.pathname)) ?? null;
}

function answerWithFile(url: URL, request: Request): Promise<Response> | null {
  if (isBuiltFile(url)) return answerFile(request);
  if (isRuntimeFile(url)) return answerRuntimeFile(request);
  return null;
}

// This listener comes before Serwist's own, because the first one that answers wins.
self.addEventListener('fetch', (event) => {
  const response = answer(event.request);
  if (response === null) return;
  event.respondWith(response);
  event.stopImmediatePropagation();
});

self.addEventListener('install', (event) => event.waitUntil(keepPages()));
// The files that the former version kept on the way do not belong to this one.
self.addEventListener('activate', (event) => event.waitUntil(forgetFiles()));

/**
 * A new version waits until the last tab of the old one is closed, so that no page loses the files it
 * was made with. The model is not among the files: the engine keeps that by its digest.
 */
const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST ?? [],
  precacheOptions: { cleanupOutdatedCaches: true, ignoreURLParametersMatching: [/./] },
  clientsClaim: true,
});
serwist.addEventListeners();

self.addEventListener('message', (event) => {
  if (!asksToKeepMissing(event.data)) return;
  const { cacheName } = serwist.precacheStrategy;
  const files = keepMissingFiles(cacheName, serwist.getUrlsToPrecacheKeys());
  event.waitUntil(Promise.all([files, keepMissingPages()]));
});
