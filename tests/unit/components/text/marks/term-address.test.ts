import { expect, test } from 'vitest';
import { entryIdOf, termAddress } from '@/components/text/marks/term-address';

test('an address leads back to its entry', () => {
  expect(entryIdOf(termAddress('corridor-de-lachin'))).toBe('corridor-de-lachin');
});

test('a browser’s percent signs are read', () => {
  expect(entryIdOf('#term-p%C3%A9age')).toBe('péage');
});

test.each(['', '#text', '#term', '#term-%'])('%s names no entry', (address) => {
  expect(entryIdOf(address)).toBeNull();
});
