import { describe, expect, test } from 'vitest';
import { searchFor } from '@/components/glossary/search-entries';
import { type Entry, unsaid } from '@/glossary/entry';

const entry = (id: string, french: string, english: string, more: Partial<Entry> = {}): Entry => ({
  ...unsaid,
  id,
  french,
  english,
  definition: 'A road.',
  domain: 'conflict',
  ...more,
});

const entries = [
  entry('corridor', 'corridor de Lachin', 'Lachin corridor'),
  entry('etat', 'chef de l’État', 'head of state', { englishVariants: ['president'] }),
  entry('coeur', 'cœur', 'heart'),
  entry('haut', 'Haut-Karabakh', 'Nagorno-Karabakh', { frenchVariants: ['Haut Karabagh'] }),
];

describe('a search of entries', () => {
  test.each([
    ['nothing finds all', '', ['corridor', 'etat', 'coeur', 'haut']],
    ['white space is nothing', '  ', ['corridor', 'etat', 'coeur', 'haut']],
    ['a part of a word', 'karab', ['haut']],
    ['another spelling', 'karabagh', ['haut']],
    ['the English', 'heart', ['coeur']],
    ['another accepted English', 'president', ['etat']],
    ['without accents', 'etat', ['etat']],
    ['in capitals', 'LACHIN', ['corridor']],
    ['another apostrophe', "l'état", ['etat']],
    ['a ligature spelt out', 'coeur', ['coeur']],
    ['words in any order', 'lachin corr', ['corridor']],
    ['words of which one is missing', 'lachin haut', []],
    ['not the definition', 'road', []],
    ['signs of regular expressions', '.*', []],
  ])('%s', (_, query, expected) => {
    expect(entries.filter(searchFor(query)).map(({ id }) => id)).toEqual(expected);
  });
});
