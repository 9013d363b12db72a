import { assertNever } from '@/lib/base/assert-never';
import type { MemoryFileFailure } from '@/lib/base/failure';
import { sameSentenceKey } from '@/lib/memory/memory-pairs';
import { readMemoryFile } from '@/lib/memory/read-memory-file';
import { bytesOf } from '../bytes-of';

/** Gives the English that a translation memory has for the very sentence; null where none has it. */
export type RecallSentence = (sentence: string) => string | null;

export const recallNothing: RecallSentence = () => null;

interface MemoryPath {
  /** As the command was given it. */
  readonly name: string;
  /** Where it is. */
  readonly path: string;
}

/**
 * Reads the translation memories that a command was given, TMX or XLIFF. Of several the first that has a
 * sentence is asked; within one, the last of its pairs counts.
 *
 * Throws an Error of one line, which names the file, when one cannot be read.
 *
 * @param tell is told in one line of what gave no pair
 */
export function readMemories(
  memories: readonly MemoryPath[],
  tell: (line: string) => void,
): RecallSentence {
  const known = memories.map(({ name, path }) => {
    const read = readMemoryFile(bytesOf(name, path));
    if (!read.ok) throw new Error(`${name}: ${explain(read.failure)}`);
    const { pairs, leftOut, leftOutCount } = read.value;
    if (leftOutCount > 0) {
      const units = leftOutCount === 1 ? '1 unit is' : `${leftOutCount} units are`;
      tell(`${name}: ${units} left out, the first in line ${leftOut[0]?.line}`);
    }
    return new Map(
      pairs.french.map((text, place) => [sameSentenceKey(text), pairs.english[place] ?? '']),
    );
  });
  return (sentence) => {
    const key = sameSentenceKey(sentence);
    return known.find((memory) => memory.has(key))?.get(key) ?? null;
  };
}

/** What is wrong, where, and what to do. */
function explain(failure: MemoryFileFailure): string {
  switch (failure.code) {
    case 'memory-file-unreadable':
      return 'is no file that can be read';
    case 'memory-file-too-large':
      return `has more than ${failure.limitBytes} bytes: export a part of it`;
    case 'memory-file-unknown':
      return failure.root === null
        ? 'is neither TMX nor XLIFF; export the memory as one of them'
        : `is XML of another kind, <${failure.root}>; export the memory as TMX or XLIFF`;
    case 'memory-file-malformed':
      return `line ${failure.line}: ${failure.detail}; mend it there, or export the memory anew`;
    case 'memory-file-without-pairs':
      return 'no sentence has both French and English; export it in these two languages';
    default:
      return assertNever(failure);
  }
}
