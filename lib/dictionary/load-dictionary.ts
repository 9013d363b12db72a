import * as v from 'valibot';
import type { LexiconFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { type FetchFile, fetchFromSite, parseJson } from '@/lib/lexicon/fetch-table';
import { sha256 } from '@/lib/mt/models/digest';
import { type BlockTable, openBlockTable } from './block-table';
import { createDictionary, type Dictionary } from './dictionary';

const folder = '/dictionary/';

const file = v.object({
  path: v.pipe(v.string(), v.regex(/^(?!\.)[\w.-]+$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
const manifest = v.object({ entries: file, forms: file });

/**
 * Creates a function that loads the dictionary, 4 MB, when it is first called. It stays packed; a word
 * unpacks two blocks of some 24 KB. After a failure, the next call tries again.
 */
export function createDictionaryLoader(
  fetchFile: FetchFile = fetchFromSite,
): () => Promise<Result<Dictionary, LexiconFailure>> {
  let loading: Promise<Result<Dictionary, LexiconFailure>> | null = null;
  return () => {
    loading ??= loadDictionary(fetchFile).then((result) => {
      if (!result.ok) loading = null;
      return result;
    });
    return loading;
  };
}

/** The page's one dictionary. */
export const loadSiteDictionary = createDictionaryLoader();

async function loadDictionary(fetchFile: FetchFile): Promise<Result<Dictionary, LexiconFailure>> {
  const listed = await fetchFile(`${folder}manifest.json`);
  if (listed === null) return fail({ code: 'lexicon-missing' });
  const parsed = v.safeParse(manifest, parseJson(listed));
  if (!parsed.success) return fail({ code: 'lexicon-altered' });
  const [entries, forms] = await Promise.all([
    loadTable(parsed.output.entries, fetchFile),
    loadTable(parsed.output.forms, fetchFile),
  ]);
  if (!entries.ok) return entries;
  if (!forms.ok) return forms;
  return succeed(createDictionary(entries.value, forms.value));
}

async function loadTable(
  { path, bytes, sha256: digest }: v.InferOutput<typeof file>,
  fetchFile: FetchFile,
): Promise<Result<BlockTable, LexiconFailure>> {
  const content = await fetchFile(folder + path);
  if (content === null) return fail({ code: 'lexicon-missing' });
  const isReleased = content.length === bytes && (await sha256(content)) === digest;
  const table = isReleased ? openBlockTable(content) : null;
  return table === null ? fail({ code: 'lexicon-altered' }) : succeed(table);
}
