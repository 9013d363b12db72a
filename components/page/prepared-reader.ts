import type { ComponentType } from 'react';
import { prepareReader } from './open-reader';
import { ReaderPage } from './reader-page';

/** The reader's part of the app, which a page loads before it opens an article in its own place. */
export function prepareReaderPage(): ComponentType {
  prepareReader();
  return ReaderPage;
}
