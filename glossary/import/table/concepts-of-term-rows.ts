import type { Concept } from '../concept/concept';
import { languageOf, type TermLanguage } from '../concept/languages';
import { readFlags, type TermFlags } from '../concept/status-words';
import type { ColumnRole } from './column-roles';
import { aboutConcept, type CellsOf, hasStatus } from './concepts-of-table';
import { onOneLine } from './delimited-rows';

/** Puts together the rows of each concept, where a row has one term and its language, as in IATE's tables. */
export function conceptsOfTermRows(
  rows: readonly { readonly line: number; readonly cellsOf: CellsOf }[],
): readonly Concept[] {
  const byConcept = new Map<string, { concept: Concept; terms: RankedTerm[] }>();
  for (const { line, cellsOf } of rows) {
    const key = cellsOf('concept')[0] ?? `line ${line}`;
    const language = languageOf(cellsOf('termLanguage')[0]);
    const known = byConcept.get(key) ?? { concept: aboutConcept(line, cellsOf), terms: [] };
    byConcept.set(key, known);
    if (language === 'other') continue;
    const flags = cellsOf('status').map(readFlags);
    for (const words of cellsOf('term').map(onOneLine)) {
      known.terms.push({ words, language, flags });
    }
  }
  return [...byConcept.values()].map(({ concept, terms }) => {
    const french = terms.filter(({ language }) => language === 'french');
    const english = terms.filter(({ language }) => language === 'english');
    const isForbidden = ({ flags }: RankedTerm) => hasStatus(flags, 'forbidden');
    const isUnknown = ({ flags }: RankedTerm) =>
      flags.some(({ status, unknown }) => status === null && unknown.length > 0);
    return {
      ...concept,
      french: [...french].sort(byRank).map(({ words }) => words),
      english: english
        .filter((each) => !isForbidden(each) && !isUnknown(each))
        .sort(byRank)
        .map(({ words }) => words),
      forbiddenEnglish: english.filter(isForbidden).map(({ words }) => words),
      unknownStatuses: english
        .filter(isUnknown)
        .flatMap(({ flags }) => flags.flatMap(({ unknown }) => unknown)),
    };
  });
}

interface RankedTerm {
  readonly words: string;
  readonly language: TermLanguage;
  readonly flags: readonly TermFlags[];
}

const byRank = (a: RankedTerm, b: RankedTerm): number => rankOf(a) - rankOf(b);
const rankOf = ({ flags }: RankedTerm): number => {
  if (hasStatus(flags, 'preferred')) return 0;
  if (hasStatus(flags, 'admitted')) return 2;
  return hasStatus(flags, 'forbidden') ? 3 : 1;
};

/** Whether the columns are those of a table with a term a row. */
export const isOfTermRows = (columns: readonly ColumnRole[]): boolean =>
  columns.includes('term') && columns.includes('termLanguage');
