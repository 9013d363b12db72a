import { isDeterminer } from '@/glossary/french/determiners';
import type { Dictionary } from '@/lib/dictionary/dictionary';
import { flagWords } from '@/lib/flags/flag-words';
import type { WordKnowledge } from '@/lib/flags/sentence-flag';
import type { SegmentTranslation } from '@/lib/mt/translator';
import { type Span, sliceSpan } from '@/lib/text/span';
import { englishOfReadings } from './english-of-senses';
import type { Hint } from './hint';
import { sourceOf } from './linked-words';

type Translated = Pick<SegmentTranslation, 'text' | 'links'>;

/** A word of the French, and the word of its English that is none. */
export type Garbled = Pick<Hint, 'span'> & { readonly target: Span };

/** The words of a French sentence whose English is no word of English, by the links. */
export function findGarbled(
  french: string,
  { text, links }: Translated,
  words: WordKnowledge,
): readonly Garbled[] {
  const garbled = flagWords(french, text, words).flatMap((flag) => {
    const span = flag.kind === 'unknown-word' ? sourceOf(flag.target, links) : null;
    // A name is not for a dictionary.
    if (flag.kind !== 'unknown-word' || !span) return [];
    const isName = !/^\p{Ll}[\p{L}\p{M}'’-]{2,}$/u.test(sliceSpan(french, span));
    return isName ? [] : [{ span, target: flag.target }];
  });
  return garbled.filter(
    ({ span }, at) => garbled.findIndex((other) => other.span.start === span.start) === at,
  );
}

/** Proposes what the dictionary has for words whose English is no word of English, or for the compounds they are of. */
export async function findWordHints(
  french: string,
  garbled: readonly Garbled[],
  words: WordKnowledge,
  dictionary: Dictionary,
): Promise<readonly Hint[]> {
  const hints = await Promise.all(
    garbled.map(async ({ span, target }): Promise<readonly Hint[]> => {
      const compounds = await Promise.all(
        compoundsAround(french, span).map(async (compound) => {
          const readings = await dictionary.lookUp(sliceSpan(french, compound));
          const whole = readings.filter(({ entry }) => /[ -]/.test(entry.headword));
          return {
            span: compound,
            target: null,
            accepted: englishOfReadings(whole, words.isEnglish),
          };
        }),
      );
      const compound = compounds.find(({ accepted }) => accepted.length > 0);
      if (compound) return [compound];
      const word = sliceSpan(french, span);
      const english = englishOfReadings(await dictionary.lookUp(word), words.isEnglish);
      // The French word itself is what the network has tried.
      const accepted = english.filter((each) => each !== word.toLowerCase());
      return accepted.length > 0 ? [{ span, target, accepted }] : [];
    }),
  );
  return hints.flat();
}

/** The word with the one before it, and with the one after: `pois chiches` is more than its words. */
function compoundsAround(french: string, { start, end }: Span): readonly Span[] {
  const before = /(?<word>\p{L}{3,})[ \u00a0-]$/u.exec(french.slice(0, start));
  const after = /^[ \u00a0-](?<word>\p{L}{3,})/u.exec(french.slice(end));
  const isNoun = (match: RegExpExecArray | null) =>
    match !== null && !isDeterminer((match.groups?.word ?? '').toLowerCase());
  return [
    ...(before && isNoun(before) ? [{ start: before.index, end }] : []),
    ...(after && isNoun(after) ? [{ start, end: end + after[0].length }] : []),
  ];
}
