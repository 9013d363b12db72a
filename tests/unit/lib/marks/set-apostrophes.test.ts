import { expect, it } from 'vitest';
import { setApostrophes } from '@/lib/marks/set-apostrophes';
import { applyEdits } from '@/lib/marks/text-edits';

it.each([
  ["Azerbaijan's army didn't move.", 'Azerbaijan’s army didn’t move.'],
  ["the states' rights, the 90's", 'the states’ rights, the 90’s'],
  ["Hélène N'Diaye left.", 'Hélène N’Diaye left.'],
  ['nothing to set', 'nothing to set'],
  ['already ‘set’', 'already ‘set’'],
  [
    "Type `it's`, then see https://example.org/it's.",
    "Type `it's`, then see https://example.org/it's.",
  ],
  ["He ran it in 9''58, or 3'45.", "He ran it in 9''58, or 3'45."],
])('writes the apostrophes of %j', (english, written) => {
  expect(applyEdits(english, [], setApostrophes(english)).text).toBe(written);
});
