import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { MinedTerm } from './dictionaries';

/** A sentence pair of the test set, and what stands in it that a glossary could hold. */
export interface TestLine {
  /** From 0, in the test set's files. */
  readonly line: number;
  readonly french: string;
  readonly reference: string;
  /** In order of place. */
  readonly terms: readonly MinedTerm[];
}

/** The mined terms: which test set they were mined from, and each line's, the preferred first. */
interface TermTable {
  readonly name: string;
  readonly frenchDigest: string;
  readonly englishDigest: string;
  readonly termsByLine: ReadonlyMap<number, readonly MinedTerm[]>;
}

/** The test set cannot be had; its message is for whoever runs the bench. */
export class TestSetFailure extends Error {}

const whole = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number));
const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const head = v.tuple([v.literal('#'), words, words, words]);
const row = v.tuple([whole, whole, whole, words, words, words, words]);

/** Reads what `python -m training.terms` writes. Throws a TestSetFailure that names a bad line. */
export function readTermTable(text: string): TermTable {
  const [first = '', , ...rows] = text.trimEnd().split('\n');
  const named = v.safeParse(head, first.split(' '));
  if (!named.success) throw new TestSetFailure('terms.tsv: line 1 names no test set');
  const termsByLine = new Map<number, MinedTerm[]>();
  for (const [index, cells] of rows.entries()) {
    const read = v.safeParse(row, cells.split('\t'));
    if (!read.success) throw new TestSetFailure(`terms.tsv: line ${index + 3} is no term`);
    const [line, start, end, french, real, lemma, random] = read.output;
    const known = termsByLine.get(line) ?? [];
    known.push({ span: { start, end }, french, english: { real, lemma, random } });
    termsByLine.set(line, known);
  }
  const [, name, frenchDigest, englishDigest] = named.output;
  return { name, frenchDigest, englishDigest, termsByLine };
}

/** The lines of the test set that have terms, in order, each with its `mostTerms` preferred ones. */
export function readTestSet(table: TermTable, folder: string, mostTerms: number): TestLine[] {
  const lines = readWholeSet(table, folder);
  return [...table.termsByLine].flatMap(([line, terms]) => {
    const own = lines[line];
    if (!own) return [];
    const preferred = terms.slice(0, mostTerms).sort((a, b) => a.span.start - b.span.start);
    return [{ ...own, terms: preferred }];
  });
}

/**
 * Every line of the test set, without terms.
 *
 * Throws a TestSetFailure when the files are not in `folder`, or are another edition.
 */
export function readWholeSet(table: TermTable, folder: string): TestLine[] {
  const read = (language: string, digest: string) => {
    const path = join(folder, `${table.name}.${language}`);
    const bytes = readOrNull(path);
    if (bytes === null) {
      throw new TestSetFailure(
        `There is no ${path}. Give the folder that holds ${table.name}.fr and ${table.name}.en, one ` +
          'sentence a line, with --corpus or QUALITY_CORPUS; they are in Helsinki-NLP/OPUS-MT-testsets, ' +
          'testsets/fr-en.',
      );
    }
    if (createHash('sha256').update(bytes).digest('hex') !== digest) {
      throw new TestSetFailure(`${path} is another edition than the terms were mined from`);
    }
    return bytes.toString('utf8').trimEnd().split('\n');
  };
  const french = read('fr', table.frenchDigest);
  const english = read('en', table.englishDigest);
  return french.map((sentence, line) => ({
    line,
    french: sentence,
    reference: english[line] ?? '',
    terms: [],
  }));
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Every k-th line, so that fewer lines are still drawn from the whole of the set. */
export function thinOut<Line>(lines: readonly Line[], most: number): readonly Line[] {
  const step = Math.max(lines.length / most, 1);
  return Array.from(
    { length: Math.min(lines.length, most) },
    (_, at) => lines[Math.floor(at * step)],
  ).filter((line) => line !== undefined);
}
