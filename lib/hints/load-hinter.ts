import type { LexiconFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { Dictionary } from '@/lib/dictionary/dictionary';
import type { WordKnowledge } from '@/lib/flags/sentence-flag';
import type { Hinter } from './hinter';

/**
 * Creates a function that loads what finds hints, with the lists of words, when it is first called, and the
 * dictionary when a word first needs it. It gives null where they cannot be had; a later call tries again.
 */
export function createHinterLoader(
  loadWords: () => Promise<Result<WordKnowledge, LexiconFailure>>,
  loadDictionary: () => Promise<Result<Dictionary, LexiconFailure>>,
): () => Promise<Hinter | null> {
  return async () => {
    const [code, words] = await Promise.all([import('./hinter').catch(() => null), loadWords()]);
    if (code === null || !words.ok) return null;
    return code.createHinter(words.value, async () => {
      const dictionary = await loadDictionary();
      return dictionary.ok ? dictionary.value : null;
    });
  };
}
