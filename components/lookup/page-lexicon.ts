import type { LexiconFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { Lexicon } from '@/lib/lexicon/lexicon';
import { createLexiconLoader } from '@/lib/lexicon/load-lexicon';

const load = createLexiconLoader();
let loaded: Lexicon | null = null;

/** The page's one lexicon, fetched when it is first asked for. */
export async function loadPageLexicon(): Promise<Result<Lexicon, LexiconFailure>> {
  const result = await load();
  if (result.ok) loaded = result.value;
  return result;
}

/** Whether the lexicon has a French form; while it is not loaded, nothing is known. */
export const isKnownWord = (form: string): boolean => (loaded?.find(form) ?? null) !== null;
