import { describe, expect, it } from 'vitest';
import { readDelimitedRows } from '@/glossary/import/table/delimited-rows';
import { writeTabSeparated } from '@/lib/export/tab-separated';
import { structuredDocument, withTerm } from './documents';

describe('a table of sentences', () => {
  it('has a row a sentence, with who wrote the English', () => {
    expect(writeTabSeparated(withTerm)).toBe(
      [
        'sentence\tfr\ten\torigin',
        '1.1\tLe corridor de Lachin <ferme>.\tThe Lachin corridor closes.\thand',
        '1.1\tRien.\t\t',
        '1.3\tTout va.\tAll is well.\tmachine',
        '',
      ].join('\n'),
    );
  });

  it.each(['=1+1', '+33 1 23', '-5 degrés', '@SUM(A1)', '\r=1', "'=1"])(
    'has a spreadsheet read as text: %j',
    (cell) => {
      const table = writeTabSeparated(structuredDocument([{ kind: 'paragraph' }, cell, cell]));
      expect(table).toContain(`\t'${cell}\t'${cell}\t`);
    },
  );

  it.each(['=1+1', "'=1", "'Oui'", '"Oui', '"Oui" et "non"', 'dit "oui"'])(
    'has the same words when it is read again: %j',
    (cell) => {
      const table = writeTabSeparated(structuredDocument([{ kind: 'paragraph' }, cell, cell]));
      const [, row] = readDelimitedRows(table, '\t', 9);
      expect(row?.cells.slice(1, 3)).toEqual([cell, cell]);
    },
  );
});
