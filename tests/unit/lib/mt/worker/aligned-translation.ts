import type { TargetToken } from '@/lib/mt/worker/sentence/hypothesis';
import { type SourceToken, tokeniseSource } from '@/lib/mt/worker/sentence/source-sentence';
import { joinTarget } from '@/lib/mt/worker/sentence/target-text';
import { SPACE } from '@/lib/mt/worker/sentence/vocabulary';
import { createToyVocabulary } from './toy-vocabulary';

export const vocabulary = createToyVocabulary();

/** A translation whose words each attend to one word of the source, spelt in single letters. */
export interface AlignedTranslation {
  readonly source: readonly SourceToken[];
  readonly tokens: readonly TargetToken[];
}

/** @param words each word of the English, and the French that it attends to, or null for nothing */
export function align(
  french: string,
  words: readonly (readonly [english: string, french: string | null])[],
): AlignedTranslation {
  const source = tokeniseSource(french, [], vocabulary);
  const tokens = words.flatMap(([english, attended]) => {
    const start = attended === null ? -1 : french.indexOf(attended);
    const columns = source.flatMap(({ span }, column) =>
      span && span.start >= start && span.end <= start + (attended ?? '').length ? [column] : [],
    );
    const attention = new Float32Array(source.length);
    for (const column of columns) attention[column] = 1 / columns.length;
    return vocabulary
      .cut(SPACE + english.replaceAll(' ', SPACE))
      .map(({ id }) => ({ id, attention }));
  });
  return { source, tokens };
}

export const textOf = (
  tokens: readonly TargetToken[],
  { source }: Pick<AlignedTranslation, 'source'>,
): string => joinTarget(tokens, source, vocabulary).text;
