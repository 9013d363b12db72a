import { compileInSlices } from '../../glossary/match/compile-in-slices';
import { matchTerms } from '../../glossary/match/match-terms';
import { yieldEverySlice } from '../../lib/base/yield-to-page';
import { createRandom, makeArticle, makeEntries, makeWords } from './make-glossary';

/** One run of one size, in ms. */
export interface Run {
  readonly compileMs: number;
  /** The longest time for which compiling kept the page busy. */
  readonly longestSliceMs: number;
  /** An article that the matcher sees for the first time, sentence by sentence. */
  readonly matchMs: number;
  /** The same again, with the forms of its words known. */
  readonly againMs: number;
  readonly matches: number;
  /** The rival: `String.indexOf` for each entry, as it is written, in the whole article. */
  readonly indexOfMs: number;
  readonly indexOfFound: number;
}

declare global {
  interface Window {
    runMatching(entryCount: number, wordCount: number, seed: number): Promise<Run>;
  }
}

const vocabularySize = 40_000;

const pause = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

window.runMatching = async (entryCount, wordCount, seed) => {
  const random = createRandom(seed);
  const words = makeWords(vocabularySize, random);
  const entries = makeEntries(entryCount, words, random);
  const article = makeArticle(wordCount, words, entries, random);

  let longestSliceMs = 0;
  const compileBegun = performance.now();
  let sliceBegun = compileBegun;
  const endSlice = () => {
    longestSliceMs = Math.max(longestSliceMs, performance.now() - sliceBegun);
  };
  const pauseMeasured = async () => {
    endSlice();
    await pause();
    sliceBegun = performance.now();
  };
  const yieldIfDue = yieldEverySlice({ sliceMs: 8, pause: pauseMeasured });
  const matcher = await compileInSlices(entries, yieldIfDue);
  endSlice();
  const compileMs = performance.now() - compileBegun;
  if (matcher === null) throw new Error('Nobody aborted');

  const matchAll = () => {
    const begun = performance.now();
    let matches = 0;
    for (const sentence of article) matches += matchTerms(matcher, sentence).length;
    return { ms: performance.now() - begun, matches };
  };
  const first = matchAll();
  const again = matchAll();

  const text = article.join(' ');
  const rivalBegun = performance.now();
  let indexOfFound = 0;
  for (const { french } of entries) {
    let at = text.indexOf(french);
    while (at >= 0) {
      indexOfFound += 1;
      at = text.indexOf(french, at + french.length);
    }
  }
  return {
    compileMs,
    longestSliceMs,
    matchMs: first.ms,
    againMs: again.ms,
    matches: first.matches,
    indexOfMs: performance.now() - rivalBegun,
    indexOfFound,
  };
};
