import { type Entry, unsaid } from '@/glossary/entry';
import { parseEntries } from '@/glossary/parse-entries';

/** A line of a term table that is no term, by its number from 1. */
export class TermTableFailure extends Error {}

/**
 * Reads a table of terms: French, a tab, English, one a line; blank lines are passed over.
 *
 * Throws a TermTableFailure that names the line.
 */
export function readTermTable(text: string): readonly Entry[] {
  const rows = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));
  const entries = rows.map(({ line, number }): Entry => {
    const [french = '', english = '', ...rest] = line.split('\t').map((cell) => cell.trim());
    if (french === '' || english === '' || rest.length > 0) {
      throw new TermTableFailure(`line ${number}: expected French, a tab and English`);
    }
    return {
      ...unsaid,
      id: `line-${number}`,
      french,
      english,
      definition: '',
      domain: 'society',
    };
  });
  const parsed = parseEntries(entries);
  if (parsed.ok) return parsed.value;
  const [problem] = parsed.failure.problems;
  throw new TermTableFailure(`${problem?.path}: ${problem?.message}`);
}
