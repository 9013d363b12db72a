import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryInlines } from '@/lib/document/carry-inlines';
import type { Inline } from '@/lib/document/inline';
import type { Link } from '@/lib/mt/translator';

const wordsIn = (text: string) =>
  Array.from(text.matchAll(/[\p{L}\p{N}’-]+/gu), ({ 0: word, index }) => ({
    word,
    span: { start: index, end: index + word.length },
  }));

/** Links words by their places: `0-1` links the first French word and the second English one. */
function linksOf(french: string, english: string, pairs: string): readonly Link[] {
  const [sources, targets] = [wordsIn(french), wordsIn(english)];
  return pairs.split(' ').flatMap((pair) => {
    const [from = 0, to = 0] = pair.split('-').map(Number);
    const [source, target] = [sources[from], targets[to]];
    return source && target ? [{ source: source.span, target: target.span, score: 0.9 }] : [];
  });
}

const strong = (text: string, words: string): Inline => {
  const start = text.indexOf(words);
  return { span: { start, end: start + words.length }, style: { kind: 'strong' } };
};

/** The words of the English that are set apart, for those of the French. */
const carried = (french: string, words: string, english: string, pairs = '') =>
  carryInlines(french, [strong(french, words)], english, linksOf(french, english, pairs)).map(
    ({ span }) => english.slice(span.start, span.end),
  );

describe('links and emphasis in the English', () => {
  it.each([
    ['a word', 'La mer monte vite.', 'vite', 'The sea rises fast.', '0-0 1-1 2-2 3-3', ['fast']],
    [
      'words in another order',
      'La mer calme monte.',
      'mer calme',
      'The calm sea rises.',
      '0-0 1-2 2-1 3-3',
      ['calm sea'],
    ],
    [
      'words that are parted',
      'Il ne vient pas ici.',
      'ne vient pas',
      'He comes here not.',
      '0-0 2-1 3-3 4-2',
      ['comes', 'not'],
    ],
    [
      'a word between that no link speaks of',
      'le corridor de Lachin ferme',
      'corridor de Lachin',
      'the corridor of Lachin closes',
      '0-0 1-1 3-3 4-4',
      ['corridor of Lachin'],
    ],
    ['nothing that renders it', 'La mer monte.', 'monte', 'The sea.', '0-0 1-1', []],
    ['a name, without links', 'Bakou refuse.', 'Bakou', 'Bakou refuses.', '', ['Bakou']],
    ['other words, without links', 'La mer monte.', 'mer', 'The sea rises.', '', []],
    [
      'the whole sentence',
      '« La mer monte. »',
      'La mer monte',
      '“The sea rises.”',
      '',
      ['“The sea rises.”'],
    ],
  ])('%s', (_, french, words, english, pairs, expected) => {
    expect(carried(french, words, english, pairs)).toEqual(expected);
  });

  it('follow the strongest of several links', () => {
    const [french, english] = ['La mer', 'The sea'];
    const links: readonly Link[] = [
      { source: { start: 0, end: 2 }, target: { start: 4, end: 7 }, score: 0.2 },
      { source: { start: 3, end: 6 }, target: { start: 4, end: 7 }, score: 0.7 },
      { source: { start: 0, end: 2 }, target: { start: 0, end: 3 }, score: 0.9 },
    ];
    const [inline] = carryInlines(french, [strong(french, 'mer')], english, links);
    expect(inline?.span).toEqual({ start: 4, end: 7 });
  });

  it('are none where there is no English', () => {
    expect(carried('La mer', 'mer', ' ')).toEqual([]);
  });

  it('stay within the English, and in order', () => {
    const span = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    const links = fc.array(
      fc.record({ source: span, target: span, score: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(links, fc.array(span, { maxLength: 3 }), (all, spans) => {
        const english = 'a b c d e f g h i j k l';
        const inlines = spans.map((each): Inline => ({ span: each, style: { kind: 'emphasis' } }));
        const found = carryInlines('m n o p q r s t u v w x', inlines, english, all);
        let last = 0;
        for (const {
          span: { start, end },
        } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(english.length);
          last = start;
        }
      }),
      { seed: 19, numRuns: 300 },
    );
  });
});
