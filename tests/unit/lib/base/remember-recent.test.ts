import { expect, it, vi } from 'vitest';
import { rememberRecent } from '@/lib/base/remember-recent';

it('computes once for a text that was asked for a moment ago', () => {
  const compute = vi.fn((text: string) => text.length);
  const lengthOf = rememberRecent(2, compute);
  expect(['a', 'bb', 'a', 'bb'].map(lengthOf)).toEqual([1, 2, 1, 2]);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('forgets what was asked for first', () => {
  const compute = vi.fn((text: string) => text.length);
  const lengthOf = rememberRecent(2, compute);
  for (const text of ['a', 'bb', 'ccc', 'bb', 'a']) lengthOf(text);
  expect(compute.mock.calls.map(([text]) => text)).toEqual(['a', 'bb', 'ccc', 'a']);
});

it('remembers that there was nothing', () => {
  const compute = vi.fn(() => undefined);
  const find = rememberRecent(2, compute);
  find('a');
  find('a');
  expect(compute).toHaveBeenCalledTimes(1);
});
