import { describe, expect, it } from 'vitest';
import { keptTerms } from '@/lib/mt/worker/sentence/kept-terms';
import { tokeniseSource } from '@/lib/mt/worker/sentence/source-sentence';
import { sliceSpan } from '@/lib/text/span';
import { createToyVocabulary } from '../toy-vocabulary';

const outline = (french: string) =>
  keptTerms(french, []).map(({ span, target, isOpaque }) => {
    const text = sliceSpan(french, span);
    return isOpaque ? `copy ${text}` : `${text} → ${target}`;
  });

describe('keptTerms', () => {
  it.each([
    ['Il a fallu 2 200 tonnes.', ['2 200 → 2,200']],
    ['Un train à 14 h 30.', ['14 h 30 → 2:30 p.m.']],
    ['Voir https://a.fr/b?c=1#d et x@y.fr.', ['copy https://a.fr/b?c=1#d', 'copy x@y.fr']],
    ['Bonjour {{nom}} 👨‍👩‍👧‍👦', ['copy {{nom}}', 'copy 👨‍👩‍👧‍👦']],
    ['La COVID-19 et les PM2,5', ['COVID-19 → COVID-19', 'copy PM2,5']],
    ['Une dizaine de morts, un homme', []],
    ['Non au projet', ['Non au → No to']],
    ['OUI À LA PAIX', ['OUI À LA → Yes to']],
    ['Non, à la place', []],
  ])('asks of %j for %j', (french, kept) => {
    expect(outline(french)).toEqual(kept);
  });

  it('leaves to a wanted term what it covers', () => {
    const span = { start: 3, end: 6 };
    const term = { span, target: 'G20', accepted: ['G20'], isAnnotated: true, isRequired: false };
    expect(keptTerms('Le G20 parle.', [term])).toEqual([]);
  });

  it.each([
    ['2 200', 'It took 2,200 tonnes.', true],
    ['2 200', 'It took two thousand two hundred tonnes.', true],
    ['2 200', 'It took 200 tonnes.', false],
    ['5 %', 'It took five percent.', true],
    ['5 %', 'It took €5.', false],
  ])('says of %s whether %j has it: %s', (number, english, isSaid) => {
    const [kept] = keptTerms(`Il en faut ${number}.`, []);
    expect(kept?.isSaidIn(english)).toBe(isSaid);
  });
});

describe('tokeniseSource, with what is to be copied', () => {
  it('makes one unknown token of it, with a space where a word begins', () => {
    const vocabulary = createToyVocabulary(['▁', 'a', 'b', '.']);
    const text = 'a b.b a';
    const tokens = tokeniseSource(text, [], vocabulary, [
      { span: { start: 2, end: 5 }, target: 'B.B' },
    ]);
    const unknown = tokens.filter(({ id }) => id === vocabulary.unknownId);
    expect(unknown.map((token) => token.text)).toEqual(['▁B.B']);
    expect(unknown.map((token) => token.span)).toEqual([{ start: 2, end: 5 }]);
  });
});
