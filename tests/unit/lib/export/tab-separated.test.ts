import { describe, expect, it } from 'vitest';
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

  it.each(['=1+1', '+33 1 23', '-5 degrés', '@SUM(A1)'])(
    'has a spreadsheet read as text: %s',
    (cell) => {
      const table = writeTabSeparated(structuredDocument([{ kind: 'paragraph' }, cell, cell]));
      expect(table).toContain(`\t'${cell}\t'${cell}\t`);
    },
  );
});
