/**
 * Says whether this page is a plain file, which no server rendered for its reader and behind which no service
 * fetches pages. `npm run build:static` marks its pages so.
 */
export const isServedAsFiles = (): boolean => document.documentElement.dataset.host === 'files';
