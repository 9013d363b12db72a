import { describe, expect, it } from 'vitest';
import cases from '@/tests/fixtures/glossary/other-forms.json';
import { entryOf, outline } from './finding';

describe('a term that stands in another form is not missed', () => {
  it.each(
    Object.entries(cases).flatMap(([kind, rows]) =>
      rows.map(([term = '', english = '', french = '', said = '']) => ({
        kind,
        term,
        english,
        french,
        said,
      })),
    ),
  )('$kind: $term as $english in “$said”', ({ term, english, french, said }) => {
    expect(outline([entryOf(term, english)], french, said)).toEqual([
      expect.stringMatching(/^(?:honoured|variant): /),
    ]);
  });
});
