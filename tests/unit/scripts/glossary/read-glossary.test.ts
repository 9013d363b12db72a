import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportGlossary } from '@/glossary/export/export-glossary';
import { builtInEntries } from '@/glossary/parse-entries';
import { readGlossary } from '@/scripts/glossary/read-glossary';

const folder = mkdtempSync(join(tmpdir(), 'read-glossary-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string) {
  const told: string[] = [];
  writeFileSync(join(folder, 'terms'), content);
  const entries = readGlossary('terms', join(folder, 'terms'), (line) => told.push(line));
  return { french: entries.map(({ french }) => french), told };
}

describe('the glossary of a command', () => {
  it.each([
    ['a table', 'phare\tbeacon\n'],
    [
      'TBX',
      '<tbx><conceptEntry><langSec xml:lang="fr"><term>phare</term></langSec><langSec xml:lang="en"><term>beacon</term></langSec></conceptEntry></tbx>',
    ],
  ])('is read from %s without a word', (_, content) => {
    expect(read(content)).toEqual({ french: ['phare'], told: [] });
  });

  it('tells how many terms are left out, and the first of their lines', () => {
    expect(read('phare,beacon\na\n').told).toEqual([
      'terms: 1 term is left out: no English in line 2',
    ]);
    expect(read('phare,beacon\n,b\na\na\na\na\na\n').told).toEqual([
      'terms: 6 terms are left out: no French in line 2, no English in lines 3, 4, 5 and 2 more',
    ]);
  });

  it.each([
    ['<tbx>\n<term></tbx>', 'terms: This file has a mistake in line 2: '],
    ['<html/>', 'terms: This file is XML of another kind (<html>)'],
    ['PK\0', 'terms: This file is neither a text nor a workbook.'],
    ['', 'terms: There is nothing in this file.'],
    ['phare\nmer\n', 'terms: no term has both French and English: no English in lines 1, 2'],
  ])('says in one line what is wrong with %j', (content, told) => {
    expect(() => read(content)).toThrow(told);
    expect(() => read(content)).toThrow(/^[^\n]+$/);
  });

  it('says that a sheet is not there', () => {
    const { bytes } = exportGlossary(builtInEntries(), 'xlsx');
    writeFileSync(join(folder, 'terms.xlsx'), bytes);
    const readSheet = (sheet: number) =>
      readGlossary('terms.xlsx', join(folder, 'terms.xlsx'), () => undefined, { sheet });
    expect(readSheet(0)).toHaveLength(builtInEntries().length);
    expect(() => readSheet(8)).toThrow('terms.xlsx: sheet 9 is not there, or has no words');
  });

  it('names a file that is not there', () => {
    expect(() => readGlossary('none', join(folder, 'none'), () => undefined)).toThrow(/^none: /);
  });
});
