import type { TargetToken } from '@/lib/mt/worker/sentence/hypothesis';
import type { SourceToken } from '@/lib/mt/worker/sentence/source-sentence';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import type { NameToKeep } from '@/lib/names/names-to-keep';
import { replaceTokens } from './replace-tokens';
import { targetWords } from './target-words';

/** Puts the names of a person in the order of the French: `Théophile Moreux` for `Moreux Théophile`. */
export function mendNameOrder(
  tokens: readonly TargetToken[],
  source: readonly SourceToken[],
  names: readonly NameToKeep[],
  vocabulary: Vocabulary,
): readonly TargetToken[] {
  let mended = tokens;
  names.forEach((name, at) => {
    const next = names[at + 1];
    const isPair =
      name.how === 'copied' && next?.isBesideName && next.span.start === name.span.end + 1;
    const [given = '', surname = ''] = [name.english[0], next?.english[0]];
    if (!isPair || given === surname) return;
    const words = targetWords(mended, source, vocabulary);
    const isSaid = (place: number, ...texts: readonly string[]) =>
      texts.every((text, step) => words[place + step]?.text === text);
    if (words.some((_, place) => isSaid(place, given, surname))) return;
    const turned = words.findIndex((_, place) => isSaid(place, surname, given));
    const [first, last] = [words[turned], words[turned + 1]];
    if (!first || !last) return;
    const range = { first: first.first, end: last.end };
    mended = replaceTokens(mended, range, `${given} ${surname}`, vocabulary) ?? mended;
  });
  return mended;
}
