import { describe, expect, it } from 'vitest';
import { searchEntries } from '@/components/glossary/search-entries';
import {
  type Arrangement,
  arrangeEntries,
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

const shown = (changed: Partial<Arrangement>) =>
  arrangeEntries(
    all,
    {
      query: '',
      filter: 'all',
      glossaryId: null,
      sort: { column: 'french', isDescending: false },
      ...changed,
    },
    searchEntries(all.map(({ entry }) => entry)),
    names,
  ).map(({ entry }) => entry.french);

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

  it('are searched without accents, and by glossary', () => {
    expect(shown({ query: 'etat' })).toEqual(['État']);
    expect(shown({ query: 'area zone' })).toEqual(['zone']);
    expect(shown({ glossaryId: 'b' })).toEqual(['État']);
  });
});
