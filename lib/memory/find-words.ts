import { type SideIndex, unknownWord } from './side-index';

/** The sentences that have all words of a question. */
export interface Concordance {
  /** All there are. */
  readonly total: number;
  /** Their places in the memory: those that have the words in a row first, then the later ones. */
  readonly places: readonly number[];
}

/**
 * Looks for the sentences that have all the words, wherever they stand.
 *
 * @param most places given at most
 */
export function findWords(side: SideIndex, words: string, most: number): Concordance {
  const asked = side.idsOf(words);
  if (asked.length === 0 || asked.includes(unknownWord)) return { total: 0, places: [] };
  const [rarest = asked, ...others] = [...new Set(asked)]
    .map((id) => side.holdersOf(id))
    .sort((a, b) => a.length - b.length);
  const places = [...rarest].filter((place) => others.every((each) => includesSorted(each, place)));
  const ranked = places.map((place) => ({
    place,
    rank: hasRun(side.wordsAt(place), asked) ? 0 : 1,
  }));
  ranked.sort((a, b) => a.rank - b.rank || b.place - a.place);
  return { total: places.length, places: ranked.slice(0, most).map(({ place }) => place) };
}

function includesSorted(ascending: Uint32Array, value: number): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === value;
}

function hasRun(words: Uint32Array, run: Uint32Array): boolean {
  for (let start = 0; start + run.length <= words.length; start += 1) {
    if (run.every((id, at) => words[start + at] === id)) return true;
  }
  return false;
}
