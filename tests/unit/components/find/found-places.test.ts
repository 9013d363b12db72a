import { describe, expect, it } from 'vitest';
import { findPlaces, replaceByHand, stepPlace } from '@/components/find/found-places';
import { readArticle } from '@/lib/document/read-article';

const read = await readArticle('Essai', 'L’État refuse. La mer monte.\nUn état de fait.');
if (!read.ok) throw new Error('The article cannot be read');
const english = new Map([
  ['1.1', 'The state refuses.'],
  ['1.2', 'The sea rises.'],
]);
const anyWay = { wholeWords: false, ignoresAccents: true };

const find = (words: string, more: Partial<Parameters<typeof findPlaces>[2]> = {}) =>
  findPlaces(read.value, (id) => english.get(id) ?? null, {
    words,
    options: anyWay,
    among: null,
    sides: 'both',
    ...more,
  }).map(({ segmentId, side, span }) => `${segmentId} ${side} ${span.start}-${span.end}`);

describe('finding in an article', () => {
  it.each([
    ['etat', {}, ['1.1 french 2-6', '2.1 french 3-7']],
    [
      'état',
      { options: { ...anyWay, ignoresAccents: false } },
      ['1.1 french 2-6', '2.1 french 3-7'],
    ],
    ['sta', {}, ['1.1 english 4-7']],
    ['sta', { options: { ...anyWay, wholeWords: true } }, []],
    ['r', { sides: 'english' }, ['1.1 english 10-11', '1.2 english 8-9']],
    ['etat', { sides: 'english' }, []],
    ['etat', { among: new Set(['2.1']) }, ['2.1 french 3-7']],
    ['', {}, []],
    [' ', { among: new Set(['1.2', '2.1']) }, ['1.2 english 0-14', '2.1 french 0-16']],
  ] as const)('finds %j with %j', (words, more, places) => {
    expect(find(words, more)).toEqual(places);
  });
});

describe('replacing by hand', () => {
  it('changes only what was written by hand, all places of a sentence at once', () => {
    const places = [
      { segmentId: '1.1', side: 'french', span: { start: 0, end: 1 } },
      { segmentId: '1.1', side: 'english', span: { start: 0, end: 3 } },
      { segmentId: '1.1', side: 'english', span: { start: 8, end: 11 } },
      { segmentId: '1.2', side: 'english', span: { start: 0, end: 3 } },
    ] as const;
    const byHand = new Map([['1.1', 'sea and sea.']]);
    expect(replaceByHand(places, (id) => byHand.get(id) ?? null, '$& ocean')).toEqual(
      new Map([['1.1', '$& ocean and $& ocean.']]),
    );
  });
});

it.each([
  [0, null, 1, null],
  [3, null, 1, 0],
  [3, null, -1, 2],
  [3, 2, 1, 0],
  [3, 0, -1, 2],
  [3, 5, 1, 0],
] as const)('of %i places, the one from %j by %i is %j', (count, at, by, next) => {
  expect(stepPlace(count, at, by)).toBe(next);
});
