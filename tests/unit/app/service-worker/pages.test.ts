import { expect, test } from 'vitest';
import { pageAt } from '@/app/service-worker/pages';

test.each([
  ['/', '/'],
  ['/?article=a1', '/'],
  ['/library', '/library'],
  ['/library/?article=a1', '/library'],
  ['/library/x', null],
  ['/icon.svg', null],
])('the page at the address %s is %s', (address, page) => {
  expect(pageAt(new URL(address, 'http://localhost'))).toBe(page);
});
