import type { LexiconFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { type FetchFile, fetchFromSite, fetchTable } from './fetch-table';
import type { Lexicon } from './lexicon';
import { parseLexicon } from './parse-lexicon';

/** The folder of the lexicon; ends in a slash. */
const LEXICON_FOLDER = '/lexicon/';

export type LoadLexicon = () => Promise<Result<Lexicon, LexiconFailure>>;

/**
 * Creates a function that loads the lexicon once, when it is first called. After a failure, the next call
 * tries again.
 */
export function createLexiconLoader(fetchFile: FetchFile = fetchFromSite): LoadLexicon {
  let loading: ReturnType<LoadLexicon> | null = null;
  return () => {
    loading ??= loadLexicon(fetchFile).then((result) => {
      if (!result.ok) loading = null;
      return result;
    });
    return loading;
  };
}

async function loadLexicon(fetchFile: FetchFile): Promise<Result<Lexicon, LexiconFailure>> {
  const table = await fetchTable(LEXICON_FOLDER, fetchFile);
  if (!table.ok) return table;
  const lexicon = parseLexicon(table.value);
  return lexicon ? succeed(lexicon) : fail({ code: 'lexicon-altered' });
}
