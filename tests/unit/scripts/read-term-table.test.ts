import { describe, expect, it } from 'vitest';
import { readTermTable, TermTableFailure } from '../../../scripts/read-term-table';

describe('readTermTable', () => {
  it('reads French and English, line by line', () => {
    const entries = readTermTable(
      '\ufeffcorridor de Lachin\tLachin corridor\r\n\n école \t school\n',
    );
    expect(entries.map(({ french, english }) => [french, english])).toEqual([
      ['corridor de Lachin', 'Lachin corridor'],
      ['école', 'school'],
    ]);
  });

  it.each([
    ['a\tb\nc', 'line 2'],
    ['a\tb\tc', 'line 1'],
    ['\tb', 'line 1'],
    ['a\t', 'line 1'],
  ])('names the line of %j that is no term', (text, line) => {
    expect(() => readTermTable(text)).toThrow(TermTableFailure);
    expect(() => readTermTable(text)).toThrow(line);
  });
});
