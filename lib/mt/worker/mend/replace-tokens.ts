import { cutEnglish } from '@/lib/mt/worker/sentence/cut-english';
import type { TargetToken } from '@/lib/mt/worker/sentence/hypothesis';
import { SPACE, type Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';

/**
 * Spells a text in place of the tokens from `first` up to `end`, each with the attention that those had
 * together, so that what is linked to them stays linked.
 *
 * @returns null when the vocabulary cannot spell it
 */
export function replaceTokens(
  tokens: readonly TargetToken[],
  { first, end }: { readonly first: number; readonly end: number },
  text: string,
  vocabulary: Vocabulary,
): readonly TargetToken[] | null {
  const replaced = tokens.slice(first, end);
  const [start] = replaced;
  if (!start) return null;
  const opening = vocabulary.textOf(start.id);
  // What opened the sentence had a capital, or was in figures.
  const opens = first === 0 && /^\P{L}*[\p{Lu}\p{N}]/u.test(opening);
  const written = opens ? text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : text;
  const pieces = cutEnglish(written, vocabulary, opening.startsWith(SPACE));
  const isSpelled = pieces.every(
    ({ id }) => id !== vocabulary.unknownId && !vocabulary.special.has(id),
  );
  if (pieces.length === 0 || !isSpelled) return null;
  const attention = meanAttention(replaced);
  return [
    ...tokens.slice(0, first),
    ...pieces.map(({ id }) => ({ id, attention })),
    ...tokens.slice(end),
  ];
}

function meanAttention(tokens: readonly TargetToken[]): Float32Array | null {
  const known = tokens.flatMap(({ attention }) => attention ?? []);
  const [first] = known;
  if (!first) return null;
  return first.map((_, column) => {
    const sum = known.reduce((total, attention) => total + (attention[column] ?? 0), 0);
    return sum / known.length;
  });
}
