import { readFileSync } from 'node:fs';
import { createDictionaryLoader } from '@/lib/dictionary/load-dictionary';
import type { FetchFile } from '@/lib/lexicon/fetch-table';

/** Reads the files that the app serves. */
export const fetchFromPublic: FetchFile = async (address) =>
  new Uint8Array(readFileSync(`public${address}`));

/** Opens the dictionary that the app serves. */
export async function openSiteDictionary() {
  const result = await createDictionaryLoader(fetchFromPublic)();
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}
