import { createStores } from '@/lib/store/create-stores';
import { createFeed } from './feed';
import type { ReaderContents } from './reader-context';
import { changedSentences, movedSentences } from './sentence-feeds';
import { createViewStore } from './view-store';

/** Makes the stores of a page, and the feeds that tell its sentences of changes. Opens no article. */
export function createContents(): ReaderContents {
  const stores = createStores();
  const view = createViewStore();
  return {
    ...stores,
    view,
    readerFeed: createFeed(stores.reader, changedSentences),
    viewFeed: createFeed(view, movedSentences),
  };
}
