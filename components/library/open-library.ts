import { browserPreferences } from '@/components/preferences/all-preferences';
import { openPairStore } from '@/lib/memory/kept-pairs';
import { createArchiving } from '@/lib/store/archive/archiving';
import { createBrowserJournal } from '@/lib/store/browser-journal';
import { openDatabase } from '@/lib/store/kept/database';
import { createLibrary } from '@/lib/store/library/library-store';
import { createLibrarySearch } from '@/lib/store/library/search-library';
import { editsChanged, joinTabs, libraryChanged } from '@/lib/store/state/other-tabs';
import type { LibraryContents } from './library-context';

/** What the page before wrote as it was left, on a busy machine, may come so long after the list was read. */
const LATE_WRITES_MS = 1000;

/** The library is opened once for a page, because it outlives a component that React draws anew. */
let held: LibraryContents | null = null;

export function openLibrary(): LibraryContents {
  if (held) return held;
  const database = openDatabase({ journal: createBrowserJournal() });
  const channel = joinTabs();
  const search = createLibrarySearch(database);
  const { store, refresh } = createLibrary({
    database,
    clock: () => Date.now(),
    onKept: () => channel?.postMessage(libraryChanged),
  });
  channel?.addEventListener('message', ({ data }) => {
    if (data !== libraryChanged) return;
    search.forget();
    void refresh();
  });
  void refresh();
  setTimeout(() => void refresh(), LATE_WRITES_MS);
  database.onChangedElsewhere(() => void refresh());
  const archiving = createArchiving({
    database,
    pairs: openPairStore(),
    preferences: browserPreferences,
    clock: () => Date.now(),
    async onTaken() {
      search.forget();
      channel?.postMessage(editsChanged);
      channel?.postMessage(libraryChanged);
      await refresh();
    },
  });
  held = { store, search, keeping: database.keeping, archiving };
  return held;
}
