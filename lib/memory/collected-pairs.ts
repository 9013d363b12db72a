import type { MemoryPairs } from './memory-pairs';

/** Why a unit of a memory's file gives no pair. */
export type UnitProblem = 'no-french' | 'no-english' | 'not-translated' | 'too-long';

export interface LeftOutUnit {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly problem: UnitProblem;
}

/** What stands on one side of a unit of a file, in any language. */
export type SideLanguage = 'french' | 'english';

/** A book's longest sentences have some 3,000 letters. */
const LONGEST_SENTENCE = 10_000;

/** Units left out that are told one by one. */
const MOST_TOLD = 100;

/** `fr-CH` is French, `EN` English; null for any other language, which is passed over. */
export function languageOfCode(code = ''): SideLanguage | null {
  if (/^(?:fr|fra|fre)(?:[-_]|$)/i.test(code)) return 'french';
  return /^(?:en|eng)(?:[-_]|$)/i.test(code) ? 'english' : null;
}

/** Collects the pairs of a file, each different one once, and what gives none. */
export class CollectedPairs {
  private readonly french: string[] = [];
  private readonly english: string[] = [];
  private readonly known = new Set<string>();
  readonly leftOut: LeftOutUnit[] = [];
  leftOutCount = 0;

  /** @param line where the unit begins in the file, from 1 */
  add(french: string, english: string, line: number): void {
    if (french === '') this.leaveOut(line, 'no-french');
    else if (english === '') this.leaveOut(line, 'no-english');
    else if (Math.max(french.length, english.length) > LONGEST_SENTENCE)
      this.leaveOut(line, 'too-long');
    else this.keep(french, english);
  }

  leaveOut(line: number, problem: UnitProblem): void {
    this.leftOutCount += 1;
    if (this.leftOut.length < MOST_TOLD) this.leftOut.push({ line, problem });
  }

  get pairs(): MemoryPairs {
    return { french: this.french, english: this.english };
  }

  private keep(french: string, english: string): void {
    const key = `${french}\n${english}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    this.french.push(french);
    this.english.push(english);
  }
}
