import { type BleuCounts, bleuOf, countForBleu } from '../quality/bleu';
import { comparedEnglish } from '../quality/compared-english';

/**
 * Sentences as they are compared, whoever translated them. What the app makes of quotes and spaces for
 * reading is no difference of decoding.
 */
export const plainTexts = (texts: readonly string[]): readonly string[] =>
  texts.map(comparedEnglish);

/** Throws when there is not one translation a reference. */
export function countTexts(
  texts: readonly string[],
  references: readonly string[],
): readonly BleuCounts[] {
  if (texts.length !== references.length) {
    throw new Error(`${texts.length} translations for ${references.length} references`);
  }
  const wanted = plainTexts(references);
  return plainTexts(texts).map((text, at) => countForBleu(text, wanted[at] ?? ''));
}

/** Corpus BLEU, 0 to 100; null without references. */
export const bleuOfTexts = (
  texts: readonly string[],
  references: readonly string[] | null,
): number | null => references && bleuOf(countTexts(texts, references));

/** Sentences that two lists have alike at the same place, as a share of all. */
export function identicalShare(a: readonly string[], b: readonly string[]): number {
  const others = plainTexts(b);
  return plainTexts(a).filter((text, at) => text === others[at]).length / a.length;
}
