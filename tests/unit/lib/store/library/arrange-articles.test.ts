import { describe, expect, it } from 'vitest';
import {
  arrangeArticles,
  type LibraryOrder,
  shareOf,
  tagsOf,
} from '@/lib/store/library/arrange-articles';
import { listed } from './listed';

const articles = [
  listed(
    'a',
    { title: 'Été 10', date: '2023-09-20', words: 5, addedAt: 3, tags: ['ville', 'mer'] },
    { openedAt: 1, translated: 4 },
  ),
  listed(
    'b',
    { title: 'Été 9', date: null, words: 50, addedAt: 1, tags: ['mer'] },
    { openedAt: 3 },
  ),
  listed('c', { title: 'etat', date: '2024-01-02', addedAt: 2 }, { openedAt: 2, translated: 1 }),
  listed('d', { deletedAt: 9, tags: ['mer'] }),
];
const idsIn = (order: LibraryOrder, tag: string | null = null, deleted = false) =>
  arrangeArticles(articles, { order, tag, deleted }).map(({ article }) => article.id);

describe('the order of a library', () => {
  it.each([
    ['opened', ['b', 'c', 'a']],
    ['added', ['a', 'c', 'b']],
    ['title', ['c', 'b', 'a']],
    ['date', ['c', 'a', 'b']],
    ['words', ['b', 'c', 'a']],
    ['translated', ['a', 'c', 'b']],
  ] as const)('is by %s: %j', (order, ids) => {
    expect(idsIn(order)).toEqual(ids);
  });

  it('leaves out other tags, and what was deleted', () => {
    expect(idsIn('added', 'mer')).toEqual(['a', 'b']);
    expect(idsIn('added', 'no such tag')).toEqual([]);
    expect(idsIn('added', null, true)).toEqual(['d']);
  });
});

it('counts the tags of what was not deleted', () => {
  expect(tagsOf(articles)).toEqual([
    { tag: 'mer', count: 2 },
    { tag: 'ville', count: 1 },
  ]);
});

it.each([
  [2, 4, 0.5],
  [5, 4, 1],
  [0, 0, 0],
])('%i of %i sentences are a share of %f', (count, sentences, share) => {
  expect(shareOf(count, listed('a', { sentences }))).toBe(share);
});
