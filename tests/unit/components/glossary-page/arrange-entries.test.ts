import { describe, expect, it } from 'vitest';
import {
  type Arrangement,
  arrangeEntries,
  arrangeInSlices,
  type EntryFilter,
  type EntryRow,
  type SortColumn,
} from '@/components/glossary-page/arrange-entries';
import { unsaid } from '@/glossary/entry';

const row = (french: string, english: string, more: Partial<EntryRow> = {}): EntryRow => ({
  entry: { ...unsaid, id: french, french, english, definition: '', domain: 'society' },
  glossaryId: 'a',
  isInConflict: false,
  uses: 1,
  ...more,
});

const chat = row('chat', 'cat', { uses: 3 });
const forbidding = row('État', 'state', { glossaryId: 'b', uses: 0 });
const etat = {
  ...forbidding,
  entry: { ...forbidding.entry, forbiddenEnglish: ['condition'] },
};
const zone = row('zone', 'area', { isInConflict: true, uses: null });
const all = [zone, chat, etat];
const names = new Map([
  ['a', 'Alpha'],
  ['b', 'Beta'],
]);

const arrangement = (changed: Partial<Arrangement>): Arrangement => ({
  query: '',
  filter: 'all',
  glossaryId: null,
  sort: { column: 'french', isDescending: false },
  ...changed,
});

const shown = (changed: Partial<Arrangement>) =>
  arrangeEntries(all, arrangement(changed), names).map(({ entry }) => entry.french);

describe('the rows of the table', () => {
  it.each<[SortColumn, boolean, readonly string[]]>([
    ['french', false, ['chat', 'État', 'zone']],
    ['french', true, ['zone', 'État', 'chat']],
    ['english', false, ['zone', 'chat', 'État']],
    ['glossary', true, ['État', 'zone', 'chat']],
    ['uses', true, ['chat', 'zone', 'État']],
    ['domain', false, ['zone', 'chat', 'État']],
  ])('are sorted by %s, descending: %s', (column, isDescending, expected) => {
    expect(shown({ sort: { column, isDescending } })).toEqual(expected);
  });

  it.each<[EntryFilter, readonly string[]]>([
    ['all', ['chat', 'État', 'zone']],
    ['never-used', ['État']],
    ['conflicts', ['zone']],
    ['forbidden', ['État']],
    ['kept-in-french', []],
  ])('are sieved: %s', (filter, expected) => {
    expect(shown({ filter })).toEqual(expected);
  });

  it.each<Partial<Arrangement>>([
    { query: 'a' },
    { filter: 'conflicts' },
    { glossaryId: 'b' },
    { sort: { column: 'uses', isDescending: true } },
    { sort: { column: 'english', isDescending: true } },
  ])('are the same when they are arranged in slices: %j', async (changed) => {
    const { signal } = new AbortController();
    const arranged = await arrangeInSlices(all, arrangement(changed), names, signal, () =>
      Promise.resolve(),
    );
    expect(arranged?.map((each) => each.entry.french)).toEqual(shown(changed));
  });

  it('are searched without accents, and by glossary', () => {
    expect(shown({ query: 'etat' })).toEqual(['État']);
    expect(shown({ query: 'area zone' })).toEqual(['zone']);
    expect(shown({ glossaryId: 'b' })).toEqual(['État']);
  });
});
