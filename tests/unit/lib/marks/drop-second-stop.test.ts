import { expect, it } from 'vitest';
import { dropSecondStop } from '@/lib/marks/drop-second-stop';
import { applyEdits } from '@/lib/marks/text-edits';

it.each([
  ['The euro traded at $1.08 at 5:45 p.m..', 'The euro traded at $1.08 at 5:45 p.m.'],
  ['He came at 9:05 a.m..', 'He came at 9:05 a.m.'],
  ['Apples, pears, etc..', 'Apples, pears, etc.'],
  ['It was in the U.S..”', 'It was in the U.S.”'],
  ['He came at 9:05 a.m.', 'He came at 9:05 a.m.'],
  ['At 9 p.m...', 'At 9 p.m...'],
  ['And then...', 'And then...'],
  ['A fetc..', 'A fetc..'],
  ['At 5 p.m., he left.', 'At 5 p.m., he left.'],
  ['No. 5..', 'No. 5..'],
  ['He shouted: “Never!”.', 'He shouted: “Never!”'],
  ['She asked: “Why?”. He left.', 'She asked: “Why?” He left.'],
  ['He said: “No.”.', 'He said: “No.”'],
  ['He said “it is ‘over.’”..', 'He said “it is ‘over.’”'],
  ['He spoke of “the end”..', 'He spoke of “the end”.'],
  ['He spoke of “the end”.', 'He spoke of “the end”.'],
  ['He spoke of “the end”...', 'He spoke of “the end”...'],
  ['(He left.).', '(He left.).'],
])('ends “%s” with one stop', (english, right) => {
  expect(applyEdits(english, [], dropSecondStop(english)).text).toBe(right);
});
