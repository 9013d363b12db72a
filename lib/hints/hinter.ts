import type { Dictionary } from '@/lib/dictionary/dictionary';
import { placesOf } from '@/lib/flags/flag-places';
import { flagSentence } from '@/lib/flags/flag-sentence';
import type { WordKnowledge } from '@/lib/flags/sentence-flag';
import { isSaid, type SegmentTranslation, type SourceSegment } from '@/lib/mt/translator';
import { sliceSpan, spansOverlap } from '@/lib/text/span';
import { findCollocationHints } from './find-collocation-hints';
import { findGarbled, findWordHints } from './find-word-hints';
import type { Hint } from './hint';
import { takeWords } from './take-words';

/** Finds where the English of a sentence went wrong in a way that a hint may mend. */
export interface Hinter {
  /** Whether there may be hints, told at once. */
  mayHelp(segment: SourceSegment, translation: SegmentTranslation): boolean;
  /** The hints, none of which touches a wanted term. */
  hintsFor(segment: SourceSegment, translation: SegmentTranslation): Promise<readonly Hint[]>;
  /**
   * Chooses between the English without hints, the same with the hinted words in their place, and the one that was
   * made with the hints, whose steering has them after the wanted terms. One of those two is taken where it says
   * every term that the first says, and less about it is doubtful, nothing else; of collocations, of which no flag
   * tells, it must say all.
   */
  choose(
    segment: SourceSegment,
    free: SegmentTranslation,
    hinted: SegmentTranslation,
    hints: readonly Hint[],
  ): SegmentTranslation;
}

/** @param loadDictionary is called when a word first needs it; null where it cannot be had */
export function createHinter(
  words: WordKnowledge,
  loadDictionary: () => Promise<Dictionary | null>,
): Hinter {
  /** By kind and words, so that those of two translations can be compared. */
  const doubtsIn = (source: string, { text, links }: SegmentTranslation): readonly string[] =>
    flagSentence({ source, target: text, links, weakest: null }, words).map((flag) => {
      const { source: french, target: english } = placesOf(flag);
      return [
        flag.kind,
        french && sliceSpan(source, french),
        english && sliceSpan(text, english),
      ].join();
    });
  const isFree =
    ({ terms }: SourceSegment) =>
    ({ span }: Pick<Hint, 'span'>) =>
      !terms.some((term) => spansOverlap(term.span, span));

  return {
    mayHelp: ({ text }, translation) =>
      findGarbled(text, translation, words).length > 0 ||
      findCollocationHints(text, translation).length > 0,

    async hintsFor(segment, translation) {
      const garbled = findGarbled(segment.text, translation, words);
      const dictionary = garbled.length > 0 ? await loadDictionary() : null;
      const hints = [
        ...findCollocationHints(segment.text, translation),
        ...(dictionary ? await findWordHints(segment.text, garbled, words, dictionary) : []),
      ];
      return hints
        .filter(isFree(segment))
        .filter(
          (hint, at, all) => !all.slice(0, at).some((other) => spansOverlap(other.span, hint.span)),
        )
        .sort((a, b) => a.span.start - b.span.start);
    },

    choose(segment, free, hinted, given) {
      const { text, terms } = segment;
      const own = hinted.steering.slice(0, terms.length);
      const hints = hinted.steering.slice(terms.length);
      const isKept = own.every(
        ({ outcome }, at) => isSaid(outcome) || !isSaid(free.steering[at]?.outcome ?? 'impossible'),
      );
      const before = doubtsIn(text, free);
      const isGarbled = findGarbled(text, free, words).length > 0;
      const areSaid = hints.every(({ outcome }) => isSaid(outcome));
      const isBetter = (other: SegmentTranslation): boolean => {
        const after = doubtsIn(text, other);
        const isNoWorse = after.every((doubt) => before.includes(doubt));
        return isNoWorse && (after.length < before.length || (!isGarbled && areSaid));
      };
      const taken = takeWords(free, hinted, given);
      if (taken !== null && isBetter(taken)) return taken;
      if (!isKept || hinted.text === free.text || !isBetter(hinted)) return free;
      // The other English of `searched` would be told as that of a term.
      const { searched: _, ...translation } = hinted;
      return { ...translation, steering: own };
    },
  };
}
