import { beforeAll, describe, expect, it } from 'vitest';
import { wholeWords } from '@/glossary/propose/whole-words';
import type { Dictionary } from '@/lib/dictionary/dictionary';
import { dictionaryKey } from '@/lib/dictionary/spellings';
import { nameAt } from '@/lib/names/name-at';
import { quantityAt } from '@/lib/quantities/quantity-at';
import { sliceSpan } from '@/lib/text/span';
import { openSiteDictionary } from './site-dictionary';

let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await openSiteDictionary();
});

const headwordsOf = async (words: string) =>
  (await dictionary.lookUp(words)).map(({ entry }) => entry.headword);

describe('lookUp', () => {
  it.each([
    ['prévenait', 'prévenir', 'imperfect'],
    ['balayé', 'balayer', 'past-participle'],
    ['obtiendrait', 'obtenir', 'conditional'],
    ['vont', 'aller', 'present'],
    ['fussent', 'être', 'imperfect-subjunctive'],
    ['suis', 'être', 'present'],
    ['eut', 'avoir', 'simple-past'],
    ['obtenant', 'obtenir', 'present-participle'],
    ['termine-t-elle', 'terminer', 'present'],
  ])('finds that %s is of %s, and its tense', async (form, lemma, tense) => {
    const [first] = await dictionary.lookUp(form);
    expect(first?.entry.headword).toBe(lemma);
    expect(first?.forms.map((each) => each.tense)).toContain(tense);
  });

  it.each([
    ['chevaux', 'cheval'],
    ['belles', 'beau'],
    ['L’ŒUVRE', 'œuvre'],
    ['l’œuvre', 'œuvre'],
    ['des élections', 'élection'],
    ['ex-femme', 'femme'],
    ['cessez-le-feu', 'cessez-le-feu'],
    ['tout de suite', 'tout de suite'],
    ['millions', 'million'],
    ['natifs', 'natif'],
    ['Egypte', 'Égypte'],
    ['connaitre', 'connaître'],
    ['règlementaire', 'réglementaire'],
    ['etc', 'etc.'],
    ['donnez-le-moi', 'donner'],
  ])('finds %s as %s', async (form, headword) => {
    expect(await headwordsOf(form)).toContain(headword);
  });

  it.each([
    ['israélo-palestinien', ['palestinien']],
    ['automne-hiver', ['automne', 'hiver']],
    ['l’antiallemand', ['allemand']],
    ['autorégler', ['régler']],
  ])('reads the parts of %s, which has no entry', async (form, parts) => {
    const readings = await dictionary.lookUp(form);
    expect([...new Set(readings.map(({ part }) => part))]).toEqual(parts);
  });

  it('reads no parts of what has an entry', async () => {
    const readings = await dictionary.lookUp('chou-fleur');
    expect(readings.map(({ part }) => part)).not.toContain('fleur');
    expect(readings.length).toBeGreaterThan(0);
  });

  it('puts a name last where the word has no capital, and first where it has', async () => {
    expect((await headwordsOf('tours'))[0]).toBe('tour');
    expect((await headwordsOf('Tours'))[0]).toBe('Tours');
  });

  it('gives only the parts of speech that a form can be of', async () => {
    const [reading] = await dictionary.lookUp('frappaient');
    expect(reading?.entry.parts.map(({ name }) => name)).toEqual(['verb']);
  });

  it('gives gender, pronunciation and senses in order', async () => {
    const [cat] = await dictionary.lookUp('chat');
    expect(cat?.entry).toMatchObject({ pronunciation: 'ʃa', genders: ['masculine'] });
    expect(cat?.entry.parts[0]?.senses[0]).toBe('cat (feline)');
  });

  it.each(['', ' ', 'xyzzyx', 'toString', 'constructor', '\t', '\n', '😀', 'é'.repeat(10_000)])(
    'finds nothing for %j',
    async (words) => {
      expect(await dictionary.lookUp(words)).toEqual([]);
    },
  );

  it('knows at least 97 % of the word forms of the built-in article that are no names', async () => {
    const { readFileSync } = await import('node:fs');
    const text = readFileSync('public/articles/haut-karabakh.txt', 'utf8');
    const forms = [...new Set(text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]*/gu))];
    let found = 0;
    // In order, so that neighbours share their blocks.
    for (const form of forms.toSorted()) if ((await dictionary.lookUp(form)).length > 0) found += 1;
    expect(found / forms.length).toBeGreaterThan(0.97);
  });

  it('leaves at most 3 % of the words of an article to no answer, names and numbers among them', async () => {
    const { readFileSync } = await import('node:fs');
    const text = readFileSync('tests/fixtures/dictionary/lac-leman.txt', 'utf8');
    const asked = new Map(
      text
        .split('\n')
        .flatMap((sentence) =>
          wholeWords(sentence).map(
            (span) => [sliceSpan(sentence, span), { sentence, span }] as const,
          ),
        ),
    );
    const unanswered: string[] = [];
    for (const [word, { sentence, span }] of asked) {
      const isAnswered =
        nameAt(sentence, span) !== null ||
        quantityAt(sentence, span) !== null ||
        (await dictionary.lookUp(word)).length > 0;
      if (!isAnswered) unanswered.push(word);
    }
    expect(asked.size).toBeGreaterThan(150);
    expect(unanswered.length / asked.size, unanswered.join(' ')).toBeLessThan(0.03);
  });
});

describe('dictionaryKey', () => {
  it.each([
    ['L’Œuvre', "l'oeuvre"],
    ['e\u0301te\u0301', 'été'],
    ['cessez\u2011le\u2011feu', 'cessez-le-feu'],
    [' tout\u00a0de\nsuite ', 'tout de suite'],
  ])('spells %j as %j', (words, key) => {
    expect(dictionaryKey(words)).toBe(key);
  });
});
