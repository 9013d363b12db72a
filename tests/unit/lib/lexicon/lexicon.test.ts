import { describe, expect, test } from 'vitest';
import { lookUp } from '@/lib/lexicon/lexicon';
import { parseLexicon } from '@/lib/lexicon/parse-lexicon';

const table =
  "azerbaïdjan\t5\tAzerbaijan\t900\nd'accord\t9\tagreed\t800\ndéposer\t7\tput down\t400\n";
const lexicon = parseLexicon(table);
if (!lexicon) throw new Error('the test’s own table is refused');

const find = (phrase: string) => lookUp(lexicon, phrase)?.entry.french ?? null;

describe('a word is looked up', () => {
  test.each([
    ['as it stands', 'Azerbaïdjan', 'azerbaïdjan'],
    ['without an elided article', 'l’Azerbaïdjan', 'azerbaïdjan'],
    ['without an article', 'le  Azerbaïdjan', 'azerbaïdjan'],
    ['with the elided word where that is an entry', "d'accord", "d'accord"],
    ['by its lemma', 'déposaient', 'déposer'],
    ['in vain', 'constructor', null],
  ])('%s', (_, phrase, found) => {
    expect(find(phrase)).toBe(found);
  });

  test('and it says by which way it was found', () => {
    const by = (phrase: string) => lookUp(lexicon, phrase)?.by;
    expect([by('Azerbaïdjan'), by('déposaient')]).toEqual(['form', 'lemma']);
  });
});
