import { expect, it } from 'vitest';
import { agreeArticles } from '@/lib/marks/agree-articles';
import { applyEdits } from '@/lib/marks/text-edits';

it.each([
  ['a “anti-terrorist” operation', 'an “anti-terrorist” operation'],
  ['A ‘electric’ car', 'An ‘electric’ car'],
  ['an “terrorist” operation', 'a “terrorist” operation'],
  ['an “European” idea', 'a “European” idea'],
  ['a “European” idea', 'a “European” idea'],
  ['a “hour of truth”', 'an “hour of truth”'],
  ['a “one-off”', 'a “one-off”'],
  ['an (unusual) case', 'an (unusual) case'],
  ['a (unjust) case', 'an (unjust) case'],
  ['a “university”', 'a “university”'],
  ['vitamin-a “and”', 'vitamin-a “and”'],
  ['a anti-terrorist operation', 'a anti-terrorist operation'],
])('lets the article of “%s” agree', (english, right) => {
  expect(applyEdits(english, [], agreeArticles(english)).text).toBe(right);
});
