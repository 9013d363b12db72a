import { describe, expect, it } from 'vitest';
import type { WantedTerm } from '@/lib/mt/translator';
import { tokeniseSource } from '@/lib/mt/worker/sentence/source-sentence';
import { joinTarget } from '@/lib/mt/worker/sentence/target-text';
import { linkWords } from '@/lib/mt/worker/sentence/word-links';
import { createToyVocabulary } from '../toy-vocabulary';

const vocabulary = createToyVocabulary();

/**
 * Links of a translation whose every letter attends to the source tokens that `attend` gives for it,
 * in equal shares; read as `French → English share`.
 */
function link(
  french: string,
  english: string,
  attend: (letter: string) => readonly number[],
  terms: readonly WantedTerm[] = [],
): string[] {
  const source = tokeniseSource(french, terms, vocabulary);
  const target = vocabulary.cut(`▁${english.replaceAll(' ', '▁')}`).map(({ id }) => {
    const attention = new Float32Array(source.length);
    const places = attend(vocabulary.textOf(id));
    for (const place of places) attention[place] = 1 / places.length;
    return { id, attention };
  });
  const { text, spans } = joinTarget(target, source, vocabulary);
  expect(text).toBe(english);
  return linkWords(french, source, text, target, spans).map(
    ({ source: from, target: to, score }) =>
      `${french.slice(from.start, from.end)} → ${text.slice(to.start, to.end)} ${score.toFixed(2)}`,
  );
}

/** Places of the source's tokens: 0 is `▁`, letters and spaces follow one by one. */
const placeOf = (french: string, word: string) =>
  Array.from(word, (_, at) => french.indexOf(word) + 1 + at);

describe('linkWords', () => {
  it('links a word to the word its letters attend to', () => {
    const french = 'il pleut';
    const attend = (letter: string) =>
      letter === 'h' || letter === 'e' ? placeOf(french, 'il') : placeOf(french, 'pleut');
    expect(link(french, 'he rains', attend)).toEqual(['il → he 1.00', 'pleut → rains 1.00']);
  });

  it('links one word to several, when each has a good share', () => {
    const french = 'ne a pas b';
    const attend = () => [...placeOf(french, 'ne'), ...placeOf(french, 'pas')];
    expect(link(french, 'not', attend)).toEqual(['ne → not 0.40', 'pas → not 0.60']);
  });

  it('links nothing to marks, nor to the end of the sentence', () => {
    expect(link('a!', 'b', () => [2])).toEqual([]);
    expect(link('a!', 'b', () => [3])).toEqual([]);
  });

  it('links a weak best, but not when it is hardly there', () => {
    expect(link('a!!!', 'b', () => [1, 2, 3, 4])).toEqual(['a → b 0.25']);
    expect(link('a!!!!!!!!!', 'b', () => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([]);
  });

  it('links all that attends to an annotation to the phrase it is about', () => {
    const french = 'le bac a b';
    const terms = [
      {
        span: { start: 3, end: 8 },
        target: 'x y',
        isAnnotated: true,
        accepted: ['x y'],
        isRequired: false,
      },
    ];
    const source = tokeniseSource(french, terms, vocabulary);
    const places = (kind: (at: number) => boolean) =>
      source.flatMap((token, at) => (token.term && kind(at) ? [at] : []));
    const close = source.findIndex(({ id }) => id === vocabulary.annotation?.close);
    const wanted = places((at) => at > source.findIndex(({ id }) => id === 4) && at < close);
    const links = link(french, 'x y', (letter) => (letter === 'x' ? wanted : [close]), terms);
    expect(links).toEqual(['bac a → x 1.00', 'bac a → y 1.00']);
  });

  it('gives no links without attention', () => {
    const source = tokeniseSource('a', [], vocabulary);
    const target = vocabulary.cut('▁b').map(({ id }) => ({ id, attention: null }));
    const { text, spans } = joinTarget(target, source, vocabulary);
    expect(linkWords('a', source, text, target, spans)).toEqual([]);
  });
});
