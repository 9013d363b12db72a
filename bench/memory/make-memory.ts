import type { MemoryPairs } from '../../lib/memory/memory-pairs';
import { createRandom, makeWords, zipf } from '../matching/make-glossary';

const small = 'de la le les des et à en un une du dans pour que qui par sur au ne est'.split(' ');

/** Sentences of 6 to 36 words, nearly half of them small words; the same for a seed. */
export function makePairs(count: number, seed: number): MemoryPairs {
  const random = createRandom(seed);
  const words = makeWords(60_000, random);
  const draw = (): string =>
    random() < 0.45
      ? (small[zipf(small.length, random)] ?? '')
      : (words[zipf(words.length, random)]?.text ?? '');
  const french: string[] = [];
  const english: string[] = [];
  for (let place = 0; place < count; place += 1) {
    const length = 6 + Math.floor(random() * 31);
    const sentence = Array.from({ length }, draw).join(' ');
    french.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
    english.push(`${Array.from({ length }, draw).join(' ')}.`);
  }
  return { french, english };
}

/** A memory's file as tools write it, with a note and a property a unit. */
export function writeMemory({ french, english }: MemoryPairs): Uint8Array {
  const units = french.map(
    (text, place) =>
      `<tu tuid="${place}" changedate="20260301T123000Z"><note>n</note><prop type="x-project">p</prop><tuv xml:lang="fr-FR"><seg>${text}</seg></tuv><tuv xml:lang="en-GB"><seg>${english[place]}</seg></tuv></tu>`,
  );
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header/><body>\n${units.join('\n')}\n</body></tmx>`,
  );
}

/** A sentence of the memory with some of its words exchanged. */
export function alter(sentence: string, exchanged: number, random: () => number): string {
  const words = sentence.split(' ');
  for (let turn = 0; turn < exchanged; turn += 1) {
    words[Math.floor(random() * words.length)] = 'autrement';
  }
  return words.join(' ');
}
