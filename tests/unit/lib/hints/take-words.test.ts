import { describe, expect, it } from 'vitest';
import type { Hint } from '@/lib/hints/hint';
import { takeWords } from '@/lib/hints/take-words';
import type { SegmentTranslation } from '@/lib/mt/translator';
import { sliceSpan } from '@/lib/text/span';

const spanOf = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};
const french = 'La taupe creuse une galerie.';
const english = (text: string, ...links: readonly (readonly [string, string])[]) =>
  ({
    text,
    links: links.map(([from, to]) => ({
      source: spanOf(french, from),
      target: spanOf(text, to),
      score: 1,
    })),
    tokens: 6,
    steering: [],
  }) satisfies SegmentTranslation;

const take = (free: SegmentTranslation, hinted: string, ...hints: readonly Hint[]) =>
  takeWords(free, english(hinted), hints);

describe('takeWords', () => {
  const free = english('A taup digs galleries.', ['taupe', 'taup'], ['creuse', 'digs']);
  const hint = { span: spanOf(french, 'taupe'), target: spanOf(free.text, 'taup') };

  it('puts the word in its place, and moves the links along', () => {
    const taken = take(free, 'The mole is digging.', { ...hint, accepted: ['mole', 'moles'] });
    expect(taken?.text).toBe('A mole digs galleries.');
    const linked = taken?.links.map(({ target }) => sliceSpan(taken.text, target));
    expect(linked).toEqual(['mole', 'digs']);
  });

  it('has the article go with the word', () => {
    const taken = take(free, 'The owl is digging.', { ...hint, accepted: ['owl'] });
    expect(taken?.text).toBe('An owl digs galleries.');
    expect(taken?.links.map(({ target }) => sliceSpan(taken.text, target))).toEqual([
      'owl',
      'digs',
    ]);
  });

  it('keeps the capital of what stood there', () => {
    const first = english('Taup digs.', ['taupe', 'Taup']);
    const given = { ...hint, target: spanOf(first.text, 'Taup'), accepted: ['mole'] };
    expect(take(first, 'The mole is digging.', given)?.text).toBe('Mole digs.');
  });

  it('takes the place of all that renders a phrase', () => {
    const phrase = english('It takes the end.', ['creuse', 'takes'], ['galerie', 'end']);
    const span = spanOf(french, 'creuse une galerie');
    expect(take(phrase, 'It ends.', { span, target: null, accepted: ['ends'] })).toBeNull();
    const near = english('It takes end.', ['creuse', 'takes'], ['galerie', 'end']);
    expect(take(near, 'It ends.', { span, target: null, accepted: ['ends'] })?.text).toBe(
      'It ends.',
    );
  });

  it('leaves a hint that is not said', () => {
    expect(take(free, 'It is digging.', { ...hint, accepted: ['mole'] })).toBeNull();
  });
});
