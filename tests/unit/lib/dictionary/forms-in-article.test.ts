import { expect, test } from 'vitest';
import type { DictionaryPart } from '@/lib/dictionary/dictionary-entry';
import { formsInArticle, placesOfHeadwords } from '@/lib/dictionary/forms-in-article';
import { readArticle } from '@/lib/document/read-article';

const read = await readArticle(
  'Essai',
  'Il prévenait Bakou. Prévenir les ministres, être prévenu. Le tour des tours. Un ministre L’Œuvre.',
);
if (!read.ok) throw new Error(read.failure.code);
const find = (headword: string, ...names: readonly DictionaryPart[]) => {
  return formsInArticle(read.value, { headword, parts: names }).map(({ form, places }) => [
    form,
    places.map(({ segmentId }) => segmentId),
  ]);
};

test('the forms of a verb are found, in order of their places', () => {
  expect(find('prévenir', 'verb')).toEqual([
    ['prévenait', ['1.1']],
    ['Prévenir', ['1.2']],
    ['prévenu', ['1.2']],
  ]);
});

test('singular and plural are found, and a word after an elision', () => {
  expect(find('tour', 'noun')).toEqual([
    ['tour', ['1.3']],
    ['tours', ['1.3']],
  ]);
  expect(find('ministre', 'noun')).toEqual([
    ['ministres', ['1.2']],
    ['ministre', ['1.4']],
  ]);
  expect(find('œuvre', 'noun')).toEqual([['Œuvre', ['1.4']]]);
});

test.each([
  ['cessez-le-feu', 'Un cessez-le-feu dure.', ['cessez-le-feu']],
  ['zones occupées', 'La zone occupée et les Zones occupées.', ['zone occupée', 'Zones occupées']],
  ['mettre fin à', 'Elle met fin à la crise.', ['met fin à']],
  [
    'corridor de Lachin',
    'Le corridor de Lachin, des corridors de Lachin.',
    ['corridor de Lachin', 'corridors de Lachin'],
  ],
])('the phrase %s is found in its forms', async (headword, text, forms) => {
  const article = await readArticle('Essai', text);
  if (!article.ok) throw new Error(article.failure.code);
  const found = formsInArticle(article.value, { headword, parts: [] });
  expect(found.map(({ form }) => form)).toEqual(forms);
  const places = await placesOfHeadwords(article.value, [{ headword, parts: [] }]);
  expect(places.map(({ span }) => text.slice(span.start, span.end))).toEqual(forms);
});

test.each(['', 'absent', 'tout de suite', 'toString'])('%j stands nowhere', (headword) => {
  expect(find(headword, 'noun', 'verb')).toEqual([]);
});

test('places of several headwords come in reading order', async () => {
  const places = await placesOfHeadwords(read.value, [
    { headword: 'tour', parts: ['noun'] },
    { headword: 'prévenir', parts: ['verb'] },
  ]);
  expect(places.map(({ segmentId }) => segmentId)).toEqual(['1.1', '1.2', '1.2', '1.3', '1.3']);
});
