import type { LexiconFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { Lexicon } from '@/lib/lexicon/lexicon';
import { loadSiteLexicon } from '@/lib/lexicon/site-lexicon';

let loaded: Lexicon | null = null;

/** Loads the page's lexicon when it is first asked for. Later calls share it. */
export async function loadPageLexicon(): Promise<Result<Lexicon, LexiconFailure>> {
  const result = await loadSiteLexicon();
  if (result.ok) loaded = result.value;
  return result;
}

/** Says whether the lexicon has a French form. It says no as long as the lexicon is not loaded. */
export const isKnownWord = (form: string): boolean => (loaded?.find(form) ?? null) !== null;
