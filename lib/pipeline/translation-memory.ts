import { BEAM_SIZE, type SegmentTranslation, type SourceSegment } from '@/lib/mt/translator';

/** What a translation depends on, as a key that IndexedDB takes as it is. */
export type TranslationKey = readonly [engine: string, sentence: string, terms: string];

/** Finished segments, by what they depend on. Losing one costs time, so neither method ever fails. */
export interface TranslationMemory {
  /** One answer a key, in order; null for what is not there. */
  read(keys: readonly TranslationKey[]): Promise<readonly (SegmentTranslation | null)[]>;
  write(key: TranslationKey, translation: SegmentTranslation): void;
}

/** A model and how it searches: English of a beam is never taken for that of another search. */
export const engineName = (modelDigest: string, beamSize: number): string =>
  beamSize === 1 ? modelDigest : `${modelDigest} beam ${beamSize}`;

/**
 * Segments with one key have one translation: `l’Arménie` finds what `l'Arménie` left. Only such
 * differences are levelled as keep the length, since the translation's links and the terms' spans
 * count units of the sentence.
 */
export const translationKey = (modelDigest: string, segment: SourceSegment): TranslationKey => [
  segment.quality === 'better' ? engineName(modelDigest, BEAM_SIZE) : modelDigest,
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

/** The key as a string, for maps. */
export const nameOfKey = (key: TranslationKey): string => JSON.stringify(key);
