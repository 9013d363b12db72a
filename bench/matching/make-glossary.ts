import { type Entry, type PartOfSpeech, unsaid } from '../../glossary/entry';

/** Numbers in [0, 1) that are the same in each run: mulberry32, by Tommy Ettinger, public domain. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const onsets = 'b c d f g l m n p r s t v br ch cr dr fl gr pl pr tr gn qu é a o'.split(' ');
const vowels = 'a e i o u é è ai ou oi an en in on eu'.split(' ');
const endings: readonly (readonly [string, PartOfSpeech])[] = [
  ['tion', 'noun'],
  ['ment', 'noun'],
  ['eur', 'noun'],
  ['age', 'noun'],
  ['ance', 'noun'],
  ['isme', 'noun'],
  ['al', 'adjective'],
  ['ien', 'adjective'],
  ['ique', 'adjective'],
  ['if', 'adjective'],
  ['é', 'adjective'],
  ['er', 'verb'],
  ['ir', 'verb'],
];

export interface Word {
  readonly text: string;
  readonly partOfSpeech: PartOfSpeech;
}

/** Made-up words with the endings of French, so that any number can be had. */
export function makeWords(count: number, random: () => number): readonly Word[] {
  const words = new Map<string, Word>();
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  while (words.size < count) {
    let text = '';
    for (let length = 1 + Math.floor(random() * 3); length > 0; length -= 1) {
      text += pick(onsets) + pick(vowels);
    }
    const [ending, partOfSpeech] = pick(endings);
    text += pick(onsets) + ending;
    words.set(text, { text, partOfSpeech });
  }
  return [...words.values()];
}

/** How often the word at a place of the vocabulary is drawn: Zipf's law. */
export const zipf = (count: number, random: () => number): number =>
  Math.min(count - 1, Math.floor(count ** random()) - 1);

/** Different terms of one to six words, a tenth of them with words allowed in between. */
export function makeEntries(
  count: number,
  words: readonly Word[],
  random: () => number,
): readonly Entry[] {
  const nouns = words.filter(({ partOfSpeech }) => partOfSpeech === 'noun');
  const adjectives = words.filter(({ partOfSpeech }) => partOfSpeech === 'adjective');
  const verbs = words.filter(({ partOfSpeech }) => partOfSpeech === 'verb');
  const draw = (from: readonly Word[]) => from[zipf(from.length, random)]?.text ?? '';
  const patterns: readonly (readonly [PartOfSpeech, () => string])[] = [
    ['noun', () => draw(nouns)],
    ['noun', () => `${draw(nouns)} ${draw(adjectives)}`],
    ['noun', () => `${draw(nouns)} ${draw(adjectives)}`],
    ['noun', () => `${draw(nouns)} de ${draw(nouns)}`],
    ['noun', () => `${draw(nouns)} de la ${draw(nouns)} ${draw(adjectives)}`],
    ['verb', () => `${draw(verbs)} les ${draw(nouns)}s`],
  ];
  const entries = new Map<string, Entry>();
  for (let tries = 0; entries.size < count; tries += 1) {
    const index = entries.size;
    const [partOfSpeech, make] = patterns[tries % patterns.length] ?? ['noun', () => ''];
    const french = make();
    entries.set(french, {
      ...unsaid,
      id: `term-${index}`,
      french,
      english: `term ${index}`,
      definition: '',
      domain: 'society',
      partOfSpeech,
      allowsWordsBetween: index % 10 === 0,
    });
  }
  return [...entries.values()];
}

const small = 'de la le les des et à en un une du dans pour que qui par sur au ne est'.split(' ');

/** Sentences of 20 words, nearly half of them small words, with a term in every other one. */
export function makeArticle(
  wordCount: number,
  words: readonly Word[],
  entries: readonly Entry[],
  random: () => number,
): readonly string[] {
  return Array.from({ length: Math.ceil(wordCount / 20) }, (_, sentence) => {
    const drawn = Array.from({ length: 20 }, () => {
      if (random() < 0.45) return small[zipf(small.length, random)] ?? '';
      const word = words[zipf(words.length, random)]?.text ?? '';
      return random() < 0.3 ? `${word}s` : word;
    });
    const term = entries[Math.floor(random() * entries.length)]?.french.split(' ') ?? [];
    if (sentence % 2 === 0) drawn.splice(5, term.length, ...term);
    return `${drawn.join(' ')}.`;
  });
}
