/** What the tabs of one browser tell each other: that something was kept which they may show. */
export const editsChanged = 'edits-changed';
export const libraryChanged = 'library-changed';

/** Joins the tabs that have the app open; null where the browser has no such channel. */
export const joinTabs = (): BroadcastChannel | null =>
  'BroadcastChannel' in globalThis ? new BroadcastChannel('vis-a-vis') : null;
