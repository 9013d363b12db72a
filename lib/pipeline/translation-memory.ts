import { BEAM_SIZE, type SegmentTranslation, type SourceSegment } from '@/lib/mt/translator';

/** What a translation depends on, as a key that IndexedDB takes as it is. */
export type TranslationKey = readonly [engine: string, sentence: string, terms: string];

/** Finished segments, by what they depend on. Losing one costs time, so neither method ever fails. */
export interface TranslationMemory {
  /** Gives one answer for each key, in order; null for a missing one. */
  read(keys: readonly TranslationKey[]): Promise<readonly (SegmentTranslation | null)[]>;
  write(key: TranslationKey, translation: SegmentTranslation): void;
}

/** Names a model and its search, because English of a beam is never taken for that of another search. */
export const engineName = (modelDigest: string, beamSize: number): string =>
  beamSize === 1 ? modelDigest : `${modelDigest} beam ${beamSize}`;

/**
 * Makes the key of a segment. Segments with one key have one translation: `l’Arménie` finds what
 * `l'Arménie` left. Only differences that keep the length are ignored, because the translation's links and
 * the terms' spans count units of the sentence.
 */
export const translationKey = (modelDigest: string, segment: SourceSegment): TranslationKey => [
  segment.recalled
    ? `memory ${segment.recalled.memory} ${segment.recalled.text}`
    : segment.quality === 'better'
      ? engineName(modelDigest, BEAM_SIZE)
      : modelDigest,
  segment.text.replace(/[’‘ʼ]/gu, "'").replace(/[^\S ]/gu, ' '),
  JSON.stringify(
    segment.terms.map(({ span, target, isAnnotated, accepted, isRequired }) => [
      span.start,
      span.end,
      target,
      isAnnotated,
      accepted,
      isRequired,
    ]),
  ),
];

/** Gives the key as a string, for maps. */
export const nameOfKey = (key: TranslationKey): string => JSON.stringify(key);
