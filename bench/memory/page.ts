import { createMemoryIndex, type MemoryIndex } from '../../lib/memory/memory-index';
import { LEAST_LIKENESS, MOST_SIMILAR } from '../../lib/memory/memory-service';
import { readMemoryFile } from '../../lib/memory/read-memory-file';
import { createRandom } from '../matching/make-glossary';
import { alter, makePairs, writeMemory } from './make-memory';

export interface MemoryRun {
  readonly fileBytes: number;
  readonly readMs: number;
  readonly indexMs: number;
  /** One a sentence. */
  readonly exactMs: readonly number[];
  readonly similarMs: readonly number[];
  readonly wordsMs: readonly number[];
  /** The share of altered sentences whose own pair was among those found. */
  readonly found: number;
}

declare global {
  interface Window {
    runMemory: (pairs: number, sentences: number, seed: number) => MemoryRun;
  }
}

const timed = <Value>(run: () => Value): readonly [Value, number] => {
  const start = performance.now();
  const value = run();
  return [value, performance.now() - start];
};

/** Loads a memory and asks it, as the worker does; in this page, so that nothing else is measured. */
window.runMemory = (count, sentences, seed) => {
  const made = makePairs(count, seed);
  const bytes = writeMemory(made);
  const [read, readMs] = timed(() => readMemoryFile(bytes));
  if (!read.ok) throw new Error(read.failure.code);
  const [index, indexMs] = timed(() => createMemoryIndex(read.value.pairs));
  const random = createRandom(seed + 1);
  const asked = Array.from({ length: sentences }, () => {
    const text = made.french[Math.floor(random() * count)] ?? '';
    return { text, altered: alter(text, 1 + Math.floor(text.split(' ').length / 8), random) };
  });
  let found = 0;
  const similarMs = asked.map(({ text, altered }) => {
    const [similar, ms] = timed(() => index.findSimilar(altered, LEAST_LIKENESS, MOST_SIMILAR));
    if (similar.some(({ place }) => index.pairAt(place).french === text)) found += 1;
    return ms;
  });
  return {
    fileBytes: bytes.length,
    readMs,
    indexMs,
    exactMs: asked.map(({ text }) => timed(() => index.findExact(text))[1]),
    similarMs,
    wordsMs: asked.map(({ text }) => timed(() => askWords(index, text))[1]),
    found: found / sentences,
  };
};

const askWords = (index: MemoryIndex, text: string) =>
  index.findWords(text.split(' ').slice(0, 2).join(' '), 'fr', 200);
