import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Entry } from '@/glossary/entry';
import { compileGlossary } from '@/glossary/match/glossary-matcher';
import { matchTerms } from '@/glossary/match/match-terms';
import { builtInEntries } from '@/glossary/parse-entries';
import { suggestTerms } from '@/glossary/propose/suggest-terms';
import { readArticle } from '@/lib/document/read-article';
import { segmentsOf } from '@/lib/document/segments-of';
import { sliceSpan } from '@/lib/text/span';

const suggest = (...texts: readonly string[]) =>
  suggestTerms(texts.map((text, at) => ({ id: String(at), text, known: [] })));
const formsOf = (...texts: readonly string[]) => suggest(...texts).map(({ form }) => form);

describe('names are suggested', () => {
  test.each([
    ['within a sentence', 'Il vit à Stepanakert.', ['Stepanakert']],
    ['of several words', 'Selon Antony Blinken, rien.', ['Antony Blinken']],
    ['with small words within', 'Le siège du Conseil de l’Europe.', ['Conseil de l’Europe']],
    ['with a hyphen', 'La ville de Villefranche-Bas-Lac.', ['Villefranche-Bas-Lac']],
    [
      'at the start of a sentence, when two have capitals',
      'Hikmet Hajiyev parle.',
      ['Hikmet Hajiyev'],
    ],
    ['without an elided article', 'Près d’Erevan.', ['Erevan']],
  ])('%s', (_, text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  test.each([
    ['a capital of the sentence’s start alone', 'Cependant, rien. Décidément non.'],
    ['one after a quotation opens', 'Il dit : « Partons demain ».'],
    ['a headline in capitals', 'LA GUERRE DANS LA RÉGION'],
    ['numbers and signs', 'Le 20 … 2023, 3D !'],
  ])('but not for %s', (_, text) => {
    expect(formsOf(text)).toEqual([]);
  });

  test('at the start of a sentence, when it has its capital elsewhere too', () => {
    expect(suggest('Bakou nie.', 'On accuse Bakou.')).toMatchObject([
      { form: 'Bakou', kind: 'name', places: [{ segmentId: '0' }, { segmentId: '1' }] },
    ]);
  });
});

describe('phrases are suggested', () => {
  test('when they come twice after an article, in singular or plural', () => {
    expect(
      suggest('La route aérienne est fermée.', 'Ils ouvrent les routes aériennes.'),
    ).toMatchObject([{ form: 'route aérienne', kind: 'phrase', places: { length: 2 } }]);
  });

  test('but not once', () => {
    expect(formsOf('La route aérienne est fermée.')).toEqual([]);
  });

  test('the longest that comes as often, not its parts', () => {
    const text = 'Le missile sol-air moderne.';
    expect(formsOf(text, text)).toEqual(['missile sol-air moderne']);
  });

  test('not across signs, and not with frequent verbs', () => {
    const text = 'La paix, hélas la guerre est longue.';
    expect(formsOf(text, text)).toEqual([]);
  });
});

test('what lies within a term of the glossary is not suggested', () => {
  const text = 'Le corridor de Lachin et Lachin.';
  const known = [{ start: 3, end: 21 }];
  expect(suggestTerms([{ id: '1', text, known }])).toMatchObject([
    { form: 'Lachin', places: [{ span: { start: 25, end: 31 } }] },
  ]);
});

const article = await readArticle(
  'Haut-Karabakh',
  readFileSync('public/articles/haut-karabakh.txt', 'utf8'),
);
if (!article.ok) throw new Error(article.failure.code);
const { value: read } = article;

describe('for the first article', () => {
  const segments = segmentsOf(read);
  const suggestWith = (entries: readonly Entry[]) => {
    const matcher = compileGlossary(entries);
    return suggestTerms(
      segments.map(({ id, text }) => ({
        id,
        text,
        known: matchTerms(matcher, text).map(({ span }) => span),
      })),
    );
  };

  test('each suggestion stands where it says', () => {
    const found = suggestWith([]);
    expect(found.length).toBeGreaterThan(5);
    for (const { form, places } of found) {
      const [first] = places;
      const text = segments.find(({ id }) => id === first?.segmentId)?.text ?? '';
      expect(first && sliceSpan(text, first.span)).toBe(form);
    }
  });

  test('its people and places come without a glossary', () => {
    const names = suggestWith([]).flatMap(({ form, kind }) => (kind === 'name' ? form : []));
    expect(names).toEqual(
      expect.arrayContaining([
        'Haut-Karabakh',
        'Azerbaïdjan',
        'Antony Blinken',
        'Ilham Aliyev',
        'Bakou',
      ]),
    );
  });

  test('those that the glossary has are not suggested', () => {
    const forms = suggestWith(builtInEntries()).map(({ form }) => form);
    expect(forms).toContain('Hajiyev');
    expect(forms).not.toContain('Bakou');
    expect(forms).not.toContain('Antony Blinken');
  });
});
