import { expect, it } from 'vitest';
import { hasUnknownWord } from '@/components/lookup/words/has-unknown-word';

const english = 'They threwry it.';
const span = { start: 5, end: 12 };
const doubts = { english, flags: [{ kind: 'unknown-word', target: span }] } as const;

it.each([
  ['the very word', doubts, { text: english, span }, true],
  ['a part that holds it', doubts, { text: english, span: { start: 0, end: 15 } }, true],
  ['another word', doubts, { text: english, span: { start: 0, end: 4 } }, false],
  ['other English', doubts, { text: 'They threw it.', span }, false],
  ['nothing known', undefined, { text: english, span }, false],
] as const)('says of %s whether it is no word', (_, known, part, expected) => {
  expect(hasUnknownWord(known, part)).toBe(expected);
});
