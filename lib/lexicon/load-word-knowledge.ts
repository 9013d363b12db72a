import type { LexiconFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import type { WordKnowledge } from '@/lib/flags/sentence-flag';
import { parseEnglishWords } from './english-words';
import { type FetchFile, fetchFromSite, fetchTable } from './fetch-table';
import type { LoadLexicon } from './load-lexicon';

/** The folder of the list of English words; ends in a slash. */
export const wordsFolder = '/words/';

export type LoadWordKnowledge = () => Promise<Result<WordKnowledge, LexiconFailure>>;

/** Creates a function that loads the list of English words and the lexicon, when it is first called. */
export function createWordKnowledgeLoader(
  loadLexicon: LoadLexicon,
  fetchFile: FetchFile = fetchFromSite,
): LoadWordKnowledge {
  let loading: ReturnType<LoadWordKnowledge> | null = null;
  return () => {
    loading ??= loadBoth(loadLexicon, fetchFile).then((result) => {
      // After a failure, the next call tries again.
      if (!result.ok) loading = null;
      return result;
    });
    return loading;
  };
}

async function loadBoth(
  loadLexicon: LoadLexicon,
  fetchFile: FetchFile,
): Promise<Result<WordKnowledge, LexiconFailure>> {
  const [lexicon, table] = await Promise.all([loadLexicon(), fetchTable(wordsFolder, fetchFile)]);
  if (!lexicon.ok) return lexicon;
  if (!table.ok) return table;
  const english = parseEnglishWords(table.value);
  if (english === null) return fail({ code: 'lexicon-altered' });
  return succeed({
    isEnglish: english.has,
    englishOf: (french) =>
      lexicon.value.find(french)?.renderings.map(({ english: rendering }) => rendering) ?? null,
  });
}
