import { readFile } from 'node:fs/promises';
import { createDictionaryLoader } from '@/lib/dictionary/load-dictionary';
import type { Hinter } from '@/lib/hints/hinter';
import { createHinterLoader } from '@/lib/hints/load-hinter';
import type { FetchFile } from '@/lib/lexicon/fetch-table';
import { createLexiconLoader } from '@/lib/lexicon/load-lexicon';
import { createWordKnowledgeLoader } from '@/lib/lexicon/load-word-knowledge';

/** As the page's, from the files that the app serves; without them nothing is hinted, as on the page. */
export function createNodeHinterLoader(publicFolder: string): () => Promise<Hinter | null> {
  const fetchServed: FetchFile = (address) =>
    readFile(publicFolder + address).then(
      (bytes) => new Uint8Array(bytes),
      () => null,
    );
  return createHinterLoader(
    createWordKnowledgeLoader(createLexiconLoader(fetchServed), fetchServed),
    createDictionaryLoader(fetchServed),
  );
}
