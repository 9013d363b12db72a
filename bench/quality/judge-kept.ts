import { areMarksPaired } from '@/lib/flags/flag-marks';
import { flagNames } from '@/lib/flags/flag-names';
import type { WordKnowledge } from '@/lib/flags/sentence-flag';
import { findNames } from '@/lib/names/find-names';
import { compareQuantities } from '@/lib/quantities/compare-quantities';
import { findQuantities } from '@/lib/quantities/find-quantities';

/** A French line, a person's English of it, and what is judged. */
export interface KeptLine {
  readonly french: string;
  readonly reference: string;
  readonly output: string;
}

/** How many of how many. */
export interface Share {
  readonly kept: number;
  readonly of: number;
}

export interface KeptScore {
  /** Lines with numbers, dates or times whose English has them all. */
  readonly numbers: Share;
  /** The same, of those alone whose reference has them all. */
  readonly numbersWhereReferenceKeeps: Share;
  /** Capitalised words of the French with a counterpart. */
  readonly names: Share;
  /** Lines whose marks pair, of those whose French ones do. */
  readonly marks: Share;
}

/** What translations keep of numbers, names and marks. */
export function judgeKept(lines: readonly KeptLine[], words: WordKnowledge): KeptScore {
  const hasNumbers = ({ french }: KeptLine) =>
    findQuantities(french).some(({ isDemanded }) => isDemanded);
  const keeps = (french: string, english: string) => {
    const { missing, otherUnit } = compareQuantities(french, english);
    return missing.length + otherUnit.length === 0;
  };
  const numbered = lines.filter(hasNumbers);
  const shareOf = (among: readonly KeptLine[]): Share => ({
    kept: among.filter(({ french, output }) => keeps(french, output)).length,
    of: among.length,
  });
  const balanced = lines.filter(({ french }) => areMarksPaired(french));
  const named = lines.map(({ french, output }) => {
    const of = findNames(french).filter(({ opensSentence }) => !opensSentence).length;
    return { of, lost: Math.min(of, flagNames(french, output, words).length) };
  });
  const names = named.reduce((sum, { of }) => sum + of, 0);
  return {
    numbers: shareOf(numbered),
    numbersWhereReferenceKeeps: shareOf(
      numbered.filter(({ french, reference }) => keeps(french, reference)),
    ),
    names: { kept: names - named.reduce((sum, { lost }) => sum + lost, 0), of: names },
    marks: {
      kept: balanced.filter(({ output }) => areMarksPaired(output)).length,
      of: balanced.length,
    },
  };
}

/** Two rows of a table, the output's and the reference's own. */
export function writeKept(output: KeptScore, reference: KeptScore): string {
  const percent = ({ kept, of }: Share) =>
    `${of === 0 ? '–' : ((100 * kept) / of).toFixed(1)} % of ${of}`;
  const row = (name: string, score: KeptScore) =>
    [
      name,
      percent(score.numbers),
      percent(score.numbersWhereReferenceKeeps),
      percent(score.names),
      percent(score.marks),
    ].join(' | ');
  return [
    ['', 'numbers', 'numbers that the reference keeps', 'names', 'marks'].join(' | '),
    row('output', output),
    row('reference', reference),
  ].join('\n');
}
