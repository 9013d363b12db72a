import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '@/glossary/entry';
import { exportGlossary } from '@/glossary/export/export-glossary';
import { previewOf } from '../import/glossary-file';
import { anyEntry } from './entries';

const withoutId = ({ id, ...said }: Entry) => said;

describe('a glossary that is exported and imported', () => {
  it.each(['tbx', 'tbx3', 'csv', 'tsv', 'xlsx'] as const)(
    'is the same as %s',
    (format) => {
      const glossary = fc.uniqueArray(anyEntry, {
        minLength: 1,
        maxLength: 5,
        // English that an entry of its own forbids goes to the one with the same French.
        selector: ({ french }) => french.toLowerCase(),
      });
      fc.assert(
        fc.property(glossary, (entries) => {
          const { bytes, leftOut } = exportGlossary(entries, format);
          expect(leftOut).toEqual({ entries: [], fields: [] });
          const { taken, refused } = previewOf(bytes);
          expect(refused).toEqual([]);
          expect(taken.map((each) => withoutId(each.entry))).toEqual(entries.map(withoutId));
        }),
        { seed: 11, numRuns: 30 },
      );
    },
    30_000,
  );
});
