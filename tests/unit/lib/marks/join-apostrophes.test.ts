import { expect, it } from 'vitest';
import { joinApostrophes } from '@/lib/marks/join-apostrophes';
import { applyEdits } from '@/lib/marks/text-edits';

it.each([
  ["Hélène N'Diaye dort.", "Hélène N' Diaye sleeps.", "Hélène N'Diaye sleeps."],
  ['Hélène N’Diaye dort.', "Hélène N' Diaye sleeps.", "Hélène N'Diaye sleeps."],
  ["D'Artagnan et D'Alembert", "D' Artagnan and D' Alembert", "D'Artagnan and D'Alembert"],
  ["O'Brien", "O'Brien", "O'Brien"],
  ["l'État", "the states' Rights", "the states' Rights"],
])('joins the names of “%s”', (french, english, right) => {
  expect(applyEdits(english, [], joinApostrophes(french, english)).text).toBe(right);
});
