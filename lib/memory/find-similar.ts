import { type SideIndex, unknownWord } from './side-index';
import { wordDistance } from './word-distance';

export interface Similar {
  /** The place of the sentence in the memory. */
  readonly place: number;
  /** The share of words that agree, 0 to 1: 1 − distance ÷ the words of the longer sentence. */
  readonly likeness: number;
}

/**
 * The sentences that agree with a text in at least a share of their words, the likest first; of equals
 * the later one, as a memory grows at its end.
 *
 * A sentence that is like enough lacks at most a few of the text's words. So it has at least one of the
 * rarest few plus one, and only the sentences of those are looked at (prefix filtering, as in Chaudhuri
 * et al. 2006).
 *
 * @param least the share, above 0 and up to 1
 * @param most how many are given at most
 */
export function findSimilar(
  side: SideIndex,
  text: string,
  least: number,
  most: number,
): readonly Similar[] {
  const asked = side.idsOf(text);
  const fewest = Math.ceil(least * asked.length - ROUNDING);
  const known = asked.filter((id) => id !== unknownWord);
  const mayLack = asked.length - fewest - (asked.length - known.length);
  if (asked.length === 0 || mayLack < 0) return [];
  const rarest = known
    .toSorted((a, b) => side.holdersOf(a).length - side.holdersOf(b).length)
    .subarray(0, mayLack + 1);
  const longest = Math.floor(asked.length / least + ROUNDING);
  const share = createSharing(asked);
  const seen = new Set<number>();
  const found: Similar[] = [];
  for (const id of new Set(rarest)) {
    for (const place of side.holdersOf(id)) {
      const length = side.lengthAt(place);
      if (length < fewest || length > longest || seen.has(place)) continue;
      seen.add(place);
      const longer = Math.max(length, asked.length);
      const limit = Math.floor((1 - least) * longer + ROUNDING);
      const words = side.wordsAt(place);
      if (share(words) < longer - limit) continue;
      const distance = wordDistance(asked, words, limit);
      if (distance <= limit) found.push({ place, likeness: 1 - distance / longer });
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness || b.place - a.place).slice(0, most);
}

/** So that 0.75 of 4 words is three, whatever a product of fractions comes to. */
const ROUNDING = 1e-9;

/** Counts the words that a list has in common with the one asked for, each as often as both have it. */
function createSharing(asked: Uint32Array): (words: Uint32Array) => number {
  const wanted = new Map<number, number>();
  for (const id of asked) wanted.set(id, (wanted.get(id) ?? 0) + 1);
  return (words) => {
    const taken = new Map<number, number>();
    let count = 0;
    for (const id of words) {
      const most = wanted.get(id);
      if (most === undefined) continue;
      const already = taken.get(id) ?? 0;
      if (already === most) continue;
      taken.set(id, already + 1);
      count += 1;
    }
    return count;
  };
}
