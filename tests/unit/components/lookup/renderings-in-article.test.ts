import { expect, test } from 'vitest';
import { renderingsInArticle } from '@/components/lookup/renderings-in-article';
import { readArticle } from '@/lib/document/read-article';
import type { Link } from '@/lib/mt/translator';

const link = (source: number, sourceEnd: number, target: number, targetEnd: number): Link => ({
  source: { start: source, end: sourceEnd },
  target: { start: target, end: targetEnd },
  score: 0.9,
});
const english = new Map([
  ['1.1', { text: 'The region waits.', links: [link(3, 9, 4, 10), link(10, 16, 11, 16)] }],
  ['1.2', { text: 'These areas are calm.', links: [link(4, 11, 6, 11)] }],
  ['1.3', { text: 'The Region, again.', links: [link(3, 9, 4, 10)] }],
  ['1.4', { text: 'There too.', links: [] }],
]);
const read = await readArticle(
  'Essai',
  'La région attend. Ces régions sont calmes. La RÉGION encore. La région aussi. La région enfin. Les régionaux.',
);
if (!read.ok) throw new Error(read.failure.code);
const find = (words: string, noWord: string | null = null) =>
  renderingsInArticle(read.value, words, {
    englishOf: (id) => english.get(id) ?? null,
    isNoWord: (_, { text, span }) => text.slice(span.start, span.end) === noWord,
  }).map(({ english: rendering, places }) => [rendering, places.map(({ segmentId }) => segmentId)]);

test('words are found in singular, plural and capitals, the most frequent rendering first', () => {
  expect(find('région')).toEqual([
    ['region', ['1.1', '1.3']],
    ['areas', ['1.2']],
    [null, ['1.4']],
  ]);
});

test('English that is no word is no rendering', () => {
  expect(find('régions', 'areas')).toEqual([
    ['region', ['1.1', '1.3']],
    [null, ['1.2', '1.4']],
  ]);
});

test('a phrase is found whole', () => {
  expect(find('région attend')).toEqual([['region waits', ['1.1']]]);
});

test.each(['absent', '…', ''])('%j stands nowhere', (words) => {
  expect(find(words)).toEqual([]);
});
