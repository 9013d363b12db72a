import { expect, it } from 'vitest';
import { tellRemoved } from '@/components/glossary-page/leaving-rows';
import { englishGlossaryFiles } from '@/components/language/english/glossary-files';

const own = { glossaryId: 'mine' };
const builtIn = { glossaryId: 'built-in' };

it.each([
  ['the reader’s own', [own, own], '2 entries deleted.'],
  ['one that is built in', [builtIn], '1 built-in entry stays.'],
  ['both', [own, builtIn, builtIn], '1 entry deleted. 2 built-in entries stay.'],
  ['none', [], '0 entries deleted.'],
])('deleting %s says so', (_, rows, told) => {
  expect(tellRemoved(rows, englishGlossaryFiles)).toBe(told);
});
