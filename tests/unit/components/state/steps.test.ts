import { expect, test } from 'vitest';
import { stepFrom } from '@/components/state/steps';

const ids = ['1.1', '1.2', '2.1'];

test.each([
  ['on', '1.1', 1, '1.2'],
  ['back over a paragraph', '2.1', -1, '1.2'],
  ['stays at the end', '2.1', 1, '2.1'],
  ['stays at the start', '1.1', -1, '1.1'],
  ['starts at the first', null, 1, '1.1'],
  ['starts at the first when the sentence is gone', '9.9', -1, '1.1'],
] as const)('steps %s', (_, current, by, expected) => {
  expect(stepFrom(ids, current, by)).toBe(expected);
});

test('has nowhere to step in an empty article', () => {
  expect(stepFrom([], null, 1)).toBeNull();
});
