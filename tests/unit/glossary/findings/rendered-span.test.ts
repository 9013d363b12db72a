import { describe, expect, test } from 'vitest';
import { renderedSpan } from '@/glossary/findings/rendered-span';
import type { Link } from '@/lib/mt/translator';
import { type Span, sliceSpan } from '@/lib/text/span';

const french = 'La seule route terrestre fut coupée.';
const english = 'The only road by land, sadly, was cut off.';

const spanIn = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const link = (from: string, to: string, score = 0.8): Link => ({
  source: spanIn(french, from),
  target: spanIn(english, to),
  score,
});
const rendered = (links: readonly Link[], taken: readonly Span[] = []) => {
  const term = { span: spanIn(french, 'route terrestre'), form: 'route terrestre' };
  const span = renderedSpan(term, { text: english, links }, taken);
  return span && sliceSpan(english, span);
};

describe('the English of a term that is not as the glossary wants', () => {
  test.each([
    [
      'goes from the first to the last word linked to it',
      [link('route', 'road'), link('terrestre', 'land')],
      'road by land',
    ],
    [
      'has no word that is linked more to another',
      [link('route', 'road'), link('route', 'was', 0.3), link('fut', 'was', 0.6)],
      'road',
    ],
    [
      'neither starts nor ends with a small word',
      [link('route', 'road'), link('terrestre', 'by'), link('route', 'The')],
      'road',
    ],
  ] as const)('%s', (_, links, expected) => {
    expect(rendered(links)).toBe(expected);
  });

  test.each([
    ['there are no links', [], []],
    ['none is to it', [link('seule', 'only')], []],
    ['only small words are', [link('route', 'by')], []],
    ['it would reach over a comma', [link('route', 'land'), link('terrestre', 'sadly')], []],
    ['it would have many words', [link('route', 'only'), link('terrestre', 'land')], []],
    ['it renders another term', [link('route', 'road')], [spanIn(english, 'only road')]],
  ] as const)('is not told when %s', (_, links, taken) => {
    expect(rendered(links, taken)).toBeNull();
  });
});
