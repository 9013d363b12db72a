import { readFile } from 'node:fs/promises';
import { createLexiconLoader } from '@/lib/lexicon/load-lexicon';
import { createWordKnowledgeLoader } from '@/lib/lexicon/load-word-knowledge';

/** What ships of words, read from `public` as the site would serve it. */
export async function shippedWords() {
  const fetchFile = async (address: string) => new Uint8Array(await readFile(`public${address}`));
  const loaded = await createWordKnowledgeLoader(createLexiconLoader(fetchFile), fetchFile)();
  if (!loaded.ok) throw new Error(`The word lists could not be read: ${loaded.failure.code}`);
  return loaded.value;
}
