import { foldWord } from '@/lib/text/tokenise';
import type { SentenceFlag } from './sentence-flag';

/** By words in what is said again: how many times in a row it must be said to be a loop. */
const mostTimes: readonly number[] = [3, 3, 2, 2, 2, 2, 2, 2];

/** A word or phrase that the English says again and again, and the French does not. */
export function flagRepetition(source: string, target: string): readonly SentenceFlag[] {
  const found = findLoop(target);
  return found === null || findLoop(source) !== null ? [] : [{ kind: 'repetition', target: found }];
}

function findLoop(text: string) {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    word: foldWord(word),
    start: index,
    end: index + word.length,
  }));
  for (const [index, times] of mostTimes.entries()) {
    const length = index + 1;
    let run = 0;
    for (let at = length; at < words.length; at += 1) {
      run = words[at]?.word === words[at - length]?.word ? run + 1 : 0;
      if (run < length * (times - 1)) continue;
      const [from, to] = [words[at - run - length + 1], words[at]];
      if (from && to && /\p{L}/u.test(from.word)) return { start: from.start, end: to.end };
    }
  }
  return null;
}
