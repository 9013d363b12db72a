import { BEAM_SIZE, type SegmentTranslation, type SourceSegment } from '@/lib/mt/translator';

/** What a translation depends on, as a key that IndexedDB takes as it is. */
export type TranslationKey = readonly [engine: string, sentence: string, terms: string];

/** Finished segments, by what they depend on. Losing one costs time, so neither method ever fails. */
export interface TranslationMemory {
  /** Gives one answer for each key, in order; null for a missing one. */
  read(keys: readonly TranslationKey[]): Promise<readonly (SegmentTranslation | null)[]>;
  write(key: TranslationKey, translation: SegmentTranslation): void;
}

/**
 * The version of the rules by which the engine makes English with a model: what it keeps of numbers, names and
 * marks, how it seeks terms and what they may cost. Every change by which a sentence may come out otherwise raises
 * it, so that English made under former rules is made anew.
 */
export const ENGINE_RULES = 9;

/** Names a model, the engine's rules and its search. English of one is never taken for that of another. */
export const engineName = (modelDigest: string, beamSize: number): string => {
  const engine = `${modelDigest} rules ${ENGINE_RULES}`;
  return beamSize === 1 ? engine : `${engine} beam ${beamSize}`;
};

/**
 * Makes the key of a segment. Segments with one key have one translation: `l’Arménie` finds what
 * `l'Arménie` left. Only differences that keep the length are ignored, because the translation's links and
 * the terms' spans count units of the sentence.
 */
export const translationKey = (modelDigest: string, segment: SourceSegment): TranslationKey =>
  engineKey(engineName(modelDigest, segment.quality === 'better' ? BEAM_SIZE : 1), segment);

/** Makes the same key for an engine that has its name already. */
export const engineKey = (engine: string, segment: SourceSegment): TranslationKey => [
  segment.recalled ? `memory ${segment.recalled.memory} ${segment.recalled.text}` : engine,
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
