import { expect, test } from 'vitest';
import { shapeOf } from '@/components/text/marks/shape';

test.each([
  ['keeps words apart', 'Il a dit non aux deux', 'nn n nnn nnn nnn nnn'],
  ['has at least a letter', 'À', 'n'],
  ['counts an accent composed of two units as written', 'e\u0301te\u0301', 'nnnnn'],
  ['joins white space of any kind', 'a\u00a0\u202fb c d', 'n n n n'],
  ['says nothing of what the text is', '<b>x</b>', 'nnnnnnn'],
])('%s', (_, french, shape) => {
  expect(shapeOf(french)).toBe(shape);
});

test('stays short for a sentence without end', () => {
  expect(shapeOf('a'.repeat(100_000))).toHaveLength(600);
});
