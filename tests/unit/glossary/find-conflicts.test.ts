import { describe, expect, it } from 'vitest';
import { type Entry, unsaid } from '@/glossary/entry';
import { findConflicts, findConflictsInSlices } from '@/glossary/find-conflicts';
import { shareFrench } from '@/glossary/spelling-key';

const entry = (id: string, french: string, english: string, more: Partial<Entry> = {}): Entry => ({
  ...unsaid,
  id,
  french,
  english,
  definition: '',
  domain: 'conflict',
  ...more,
});

/** The entries of each conflict between two glossaries, each of these entries. */
const conflicts = (a: readonly Entry[], b: readonly Entry[]) =>
  findConflicts([
    { id: 'a', entries: a },
    { id: 'b', entries: b },
  ]).map(({ entries }) => entries.map(({ glossaryId, entryId }) => `${glossaryId}: ${entryId}`));

describe('a conflict', () => {
  it.each([
    ['is the same French with other English', entry('y', 'trêve', 'ceasefire'), true],
    ['is there whatever the case or the hyphens', entry('y', 'TRÊVE', 'ceasefire'), true],
    [
      'is there when a variant is the same',
      entry('y', 'répit', 'respite', { frenchVariants: ['trêve'] }),
      true,
    ],
    [
      'is there when one is kept in French',
      entry('y', 'trêve', 'truce', { isKeptInFrench: true }),
      true,
    ],
    ['is none with the same English', entry('y', 'trêve', ' Truce '), false],
    ['is none of other French', entry('y', 'treve', 'ceasefire'), false],
    ['is none with an entry that only explains', entry('y', 'trêve', ' '), false],
    ['is none of hostile words', entry('y', 'constructor', '__proto__'), false],
  ] as const)('%s', (_, other, isConflict) => {
    const found = conflicts([entry('x', 'trêve', 'truce')], [other]);
    expect(found).toEqual(isConflict ? [['a: x', 'b: y']] : []);
  });

  it('is none between two senses of one glossary', () => {
    expect(conflicts([entry('x', 'feu', 'fire'), entry('y', 'feu', 'shooting')], [])).toEqual([]);
  });

  it('is none when two glossaries agree on one of their senses', () => {
    const senses = [entry('x', 'feu', 'fire'), entry('y', 'feu', 'shooting')];
    expect(conflicts(senses, [entry('z', 'feu', 'fire')])).toEqual([]);
    expect(conflicts(senses, [entry('z', 'feu', 'blaze')])).toEqual([['a: x', 'a: y', 'b: z']]);
  });

  it('is told once though more than one spelling is the same', () => {
    const variants = { frenchVariants: ['armistice'] };
    const found = findConflicts([
      { id: 'a', entries: [entry('x', 'trêve', 'truce', variants)] },
      { id: 'b', entries: [entry('y', 'trêve', 'ceasefire', variants)] },
    ]);
    expect(found).toEqual([
      {
        french: 'trêve',
        entries: [
          { glossaryId: 'a', entryId: 'x' },
          { glossaryId: 'b', entryId: 'y' },
        ],
      },
    ]);
  });
});

describe('two entries', () => {
  it.each([
    ['of one term', 'Cessez le feu', 'cessez-le-feu', true],
    ['that differ in an accent', 'pêche', 'péché', false],
    ['of which one holds the other', 'feu', 'cessez-le-feu', false],
  ])('%s', (_, french, other, expected) => {
    expect(shareFrench(entry('x', french, ''), entry('y', other, ''))).toBe(expected);
    const asVariant = entry('y', 'autre', '', { frenchVariants: [other] });
    expect(shareFrench(entry('x', french, ''), asVariant)).toBe(expected);
  });
});

describe('conflicts that are found in slices', () => {
  const glossaries = [
    { id: 'a', entries: [entry('x', 'trêve', 'truce'), entry('z', 'paix', 'peace')] },
    { id: 'b', entries: [entry('y', 'Trêve', 'ceasefire')] },
  ];

  it('are those that are found at once', async () => {
    const { signal } = new AbortController();
    const found = await findConflictsInSlices(glossaries, signal, () => Promise.resolve());
    expect(found).toHaveLength(1);
    expect(found).toEqual(findConflicts(glossaries));
  });

  it('are none once they are no longer sought', async () => {
    expect(await findConflictsInSlices(glossaries, AbortSignal.abort())).toBeNull();
  });
});
