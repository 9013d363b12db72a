import { describe, expect, test } from 'vitest';
import { renderedSpan } from '@/components/glossary/rendered-span';
import type { Link } from '@/lib/mt/translator';
import type { Span } from '@/lib/text/span';

const french = 'La seule route terrestre fut coupée.';
const english = 'The only road by land was cut off.';

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
  const span = renderedSpan(spanIn(french, 'route terrestre'), links, taken);
  return span && english.slice(span.start, span.end);
};

describe('the English of a term that is not as the glossary wants', () => {
  test('goes from the first to the last word linked to it', () => {
    expect(rendered([link('route', 'road'), link('terrestre', 'land')])).toBe('road by land');
  });

  test('has no word that is linked more to another', () => {
    const links = [link('route', 'road'), link('route', 'was', 0.3), link('fut', 'was', 0.6)];
    expect(rendered(links)).toBe('road');
  });

  test.each([
    ['there are no links', [], []],
    ['none is to it', [link('seule', 'only')], []],
    ['it renders another term', [link('route', 'road')], [spanIn(english, 'only road')]],
  ] as const)('is not told when %s', (_, links, taken) => {
    expect(rendered(links, taken)).toBeNull();
  });

  test('is not told when the words linked to it are far apart', () => {
    const links = [link('fut', 'The'), link('fut', 'off')];
    expect(renderedSpan(spanIn(french, 'fut'), links, [])).toBeNull();
  });
});
