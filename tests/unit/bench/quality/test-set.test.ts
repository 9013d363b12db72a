import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTermTable, readTestSet, TestSetFailure, thinOut } from '@/bench/quality/test-set';

const french = 'Il pleut.\nLa guerre et la paix.\n';
const english = 'It rains.\nWar and peace.\n';
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const tableText = [
  `# tiny ${digest(french)} ${digest(english)}`,
  'line\tstart\tend\tfrench\treal\tlemma\trandom',
  '1\t16\t20\tpaix\tpeace\tpeace\train',
  '1\t3\t9\tguerre\twar\twar\tsnow',
  '',
].join('\n');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quality-'));
  writeFileSync(join(folder, 'tiny.fr'), french);
  writeFileSync(join(folder, 'tiny.en'), english);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('readTestSet', () => {
  it('gives the lines that have terms, these in order of place', () => {
    const [line, ...others] = readTestSet(readTermTable(tableText), folder, 2);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ line: 1, french: 'La guerre et la paix.' });
    expect(line?.terms.map((term) => term.french)).toEqual(['guerre', 'paix']);
  });

  it('keeps the preferred terms when there are too many', () => {
    const [line] = readTestSet(readTermTable(tableText), folder, 1);
    expect(line?.terms.map((term) => term.french)).toEqual(['paix']);
  });

  it('says where it looked, and what to give, when the files are not there', () => {
    expect(() => readTestSet(readTermTable(tableText), '/nowhere', 2)).toThrow(
      /\/nowhere\/tiny\.fr.*--corpus/,
    );
  });

  it('refuses another edition of the files', () => {
    const other = tableText.replace(digest(english), digest('Other'));
    expect(() => readTestSet(readTermTable(other), folder, 2)).toThrow(TestSetFailure);
  });
});

describe('readTermTable', () => {
  it('names the line that is no term', () => {
    expect(() => readTermTable(`${tableText}1\tx\t2\ta\tb\tc\td\n`)).toThrow('line 5');
  });

  it('reads the table that was mined: 500 lines or more, each term of one place', () => {
    const text = readFileSync(
      new URL('../../../../bench/quality/terms.tsv', import.meta.url),
      'utf8',
    );
    const { termsByLine } = readTermTable(text);
    expect(termsByLine.size).toBeGreaterThanOrEqual(500);
    for (const [line, terms] of termsByLine) {
      const sorted = [...terms].sort((a, b) => a.span.start - b.span.start);
      for (const [at, { span, english: wanted }] of sorted.entries()) {
        expect(span.end, `line ${line}`).toBeGreaterThan(span.start);
        expect(span.start, `line ${line}`).toBeGreaterThanOrEqual(sorted[at - 1]?.span.end ?? 0);
        expect(wanted.random, `line ${line}`).not.toBe(wanted.real);
      }
    }
  });
});

describe('thinOut', () => {
  it('draws from the whole, in order', () => {
    expect(thinOut([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7]);
    expect(thinOut([0, 1], 9)).toEqual([0, 1]);
  });
});
