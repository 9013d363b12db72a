import { expect, test } from 'vitest';
import { addressOf, articleIn, libraryAddress } from '@/components/state/article-address';

test.each([
  ['', null],
  ['?article=', null],
  ['?other=1', null],
  ['?article=a1', 'a1'],
  ['?other=1&article=a%26b', 'a&b'],
])('the address %j names the article %j', (search, article) => {
  expect(articleIn(search)).toBe(article);
});

test.each(['a1', 'a&b', 'é ?#'])('the address of %j names it', (id) => {
  expect(articleIn(new URL(addressOf(id), 'http://localhost').search)).toBe(id);
});

test('the address of the library names the article to come back to', () => {
  expect(libraryAddress(null)).toBe('/library');
  expect(libraryAddress('a1')).toBe('/library?article=a1');
});
