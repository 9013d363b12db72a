import { expect, it } from 'vitest';
import { quoteSentence } from '@/components/text/sentence/quote-sentence';

const nothing = { byline: null, source: null, date: null };

it.each([
  [{ english: 'It rains.', provenance: nothing }, 'Il pleut.\nIt rains.\n— Pluie'],
  [{ english: null, provenance: nothing }, 'Il pleut.\n— Pluie'],
  [
    {
      english: 'It rains.',
      provenance: { byline: 'A. B.', source: 'Le Temps', date: '2023-09-20' },
    },
    'Il pleut.\nIt rains.\n— A. B., Pluie, Le Temps, 2023-09-20',
  ],
])('quotes %j', (sentence, quoted) => {
  expect(quoteSentence({ french: 'Il pleut.', title: 'Pluie', ...sentence })).toBe(quoted);
});
