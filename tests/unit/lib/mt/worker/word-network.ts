import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { createScoredNetwork } from './scripted-network';

/** What each word of the source may become, with probabilities. */
export type Renderings = readonly Readonly<Record<string, number>>[];

/**
 * A network that translates word by word in the order of the source, spelling in single letters, and
 * attends to the word it is at. A word that it would never say it lets pass, once that is said.
 *
 * @param attends where it looks instead, by word of the translation
 */
export function createWordNetwork(
  vocabulary: Vocabulary,
  renderings: Renderings,
  {
    attends = (word: number) => word,
    ...options
  }: {
    readonly attends?: (word: number) => number;
    readonly aligns?: boolean;
    readonly maxPositions?: number;
  } = {},
) {
  const idOf = (piece: string) => vocabulary.cut(piece)[0]?.id ?? vocabulary.unknownId;
  return createScoredNetwork(
    vocabulary,
    (source, said) => {
      const words = said
        .map((id) => vocabulary.textOf(id))
        .join('')
        .split('▁');
      const place = words.length - 2;
      const [begun = ''] = words.slice(-1);
      const scores = new Map<number, number>();
      const add = (id: number, probability: number) =>
        scores.set(
          id,
          Math.log(Math.exp(scores.get(id) ?? Number.NEGATIVE_INFINITY) + probability),
        );
      const next = place + 1 < renderings.length ? idOf('▁') : vocabulary.endId;
      if (place < 0) {
        add(idOf('▁'), 1);
      } else {
        for (const [word, probability] of Object.entries(renderings[place] ?? {})) {
          if (!word.startsWith(begun)) continue;
          add(word === begun ? next : idOf(word.slice(begun.length)), probability);
        }
        if (scores.size === 0) add(next, 1);
      }
      const isWordOver = scores.has(next);
      const starts = source.flatMap((id, at) => (vocabulary.textOf(id) === '▁' ? [at + 1] : []));
      return { scores, column: starts[attends(Math.max(0, isWordOver ? place + 1 : place))] ?? 0 };
    },
    options,
  );
}
