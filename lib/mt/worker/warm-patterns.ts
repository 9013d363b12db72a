import { normaliseEnglish, normaliseFrench } from '@/lib/text/normalise';
import { tokenise } from '@/lib/text/tokenise';

/** A pattern is compiled once for texts of Latin-1 alone and once for all others. */
const samples = ['Il est 12 h.', 'L’œuvre : « 12 h »…'];

/**
 * Has the patterns compiled that every sentence goes through, which takes some 20 ms at their first use:
 * better while the model's files are on their way than before the first sentence.
 */
export function warmPatterns(): void {
  for (const sample of samples) {
    normaliseFrench(sample);
    normaliseEnglish(sample);
    tokenise(sample);
  }
}
