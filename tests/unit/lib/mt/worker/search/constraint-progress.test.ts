import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constrainTerm } from '@/lib/mt/worker/search/constrain-terms';
import { createConstraintTracker, noProgress } from '@/lib/mt/worker/search/constraint-progress';
import { createToyVocabulary } from '../toy-vocabulary';

const vocabulary = createToyVocabulary(['▁“', '▁"', "▁'"]);
const pieces = (text: string) =>
  vocabulary.cut(`▁${text.replaceAll(' ', '▁')}`).map(({ id }) => id);

const trackerOf = (...terms: readonly (readonly string[])[]) =>
  createConstraintTracker(
    terms.map((accepted) => {
      const term = {
        span: { start: 0, end: 1 },
        target: '',
        isAnnotated: false,
        isRequired: false,
      };
      const constraint = constrainTerm({ ...term, accepted }, vocabulary, 50);
      if (!constraint) throw new Error(`${accepted} cannot be said`);
      return constraint;
    }),
    vocabulary,
  );

function progressAfter(terms: readonly (readonly string[])[], text: string) {
  const tracker = trackerOf(...terms);
  const progress = pieces(text).reduce((before, id) => tracker.advance(before, id), noProgress);
  return { tracker, progress };
}

const met = (terms: readonly (readonly string[])[], text: string): number => {
  const { tracker, progress } = progressAfter(terms, text);
  return tracker.countMet(progress);
};

describe('createConstraintTracker', () => {
  it.each<[string, readonly (readonly string[])[], string, number]>([
    ['a phrase within a sentence', [['dog']], 'a dog ran', 1],
    ['a phrase at the end', [['dog']], 'a dog', 1],
    ['a phrase before a comma', [['dog']], 'a dog, a cat', 1],
    ['any of several forms', [['dog', 'hound']], 'a hound ran', 1],
    ['not the beginning of a word', [['dog']], 'a dogma', 0],
    ['not the end of a word', [['dog']], 'a bulldog', 0],
    ['a phrase at the start, capitalised', [['big dog']], 'Big dog ran', 1],
    ['not at the start without its capital', [['dog']], 'dog ran', 0],
    ['a phrase after a quotation mark', [['dog']], 'a “ dog” ran', 1],
    ['a phrase after a single mark, which is one with its word', [['dog']], "a 'dog' ran", 1],
    ['two terms', [['dog'], ['cat']], 'a cat and a dog', 2],
    ['a term that is wanted twice only once in a place', [['dog'], ['dog']], 'a dog ran', 1],
    ['a term that is wanted twice and said twice', [['dog'], ['dog']], 'a dog, a dog', 2],
    [
      'the longer of two with the same beginning',
      [['red dog'], ['red dog food']],
      'a red dog food',
      1,
    ],
    [
      'both of these, the longer first',
      [['red dog'], ['red dog food']],
      'a red dog food, red dog',
      2,
    ],
    [
      'both of these, the shorter first',
      [['red dog'], ['red dog food']],
      'a red dog, red dog food',
      2,
    ],
    [
      'the shorter where the longer breaks off',
      [['red dog'], ['red dog food']],
      'a red dog fight',
      1,
    ],
    ['a phrase that begins over', [['a b c']], 'x a a b c', 1],
  ])('counts %s', (_, terms, text, count) => {
    expect(met(terms, text)).toBe(count);
  });

  it('asks for what goes on with a phrase, and for the beginnings of the others', () => {
    const { tracker, progress } = progressAfter([['dog'], ['cat']], 'a d');
    const next = [...tracker.next(progress)].map((id) => vocabulary.textOf(id));
    expect(next.sort()).toEqual(['o', '▁']);
    expect(tracker.beginnings(progress).map(({ constraint }) => constraint)).toEqual([0, 1]);
  });

  it('asks for nothing more of a term that was said', () => {
    const { tracker, progress } = progressAfter([['dog']], 'a dog');
    expect(tracker.next(progress).size).toBe(0);
    expect(tracker.count(progress)).toBe(tracker.total);
    expect(tracker.isMetAtEnd(progress)).toBe(true);
  });

  it('meets every constraint when each is said by itself, in any order', {
    timeout: 60_000,
  }, () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 3 });
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), (phrases) => {
        const text = ['x', ...phrases].join(', ');
        expect(
          met(
            phrases.map((each) => [each]),
            text,
          ),
        ).toBe(phrases.length);
      }),
      { seed: 11, numRuns: 100 },
    );
  });
});

describe('constrainTerm', () => {
  const constrain = (accepted: readonly string[], longest = 50) =>
    constrainTerm({ accepted }, vocabulary, longest);

  it('leaves out forms with letters that the vocabulary lacks, and is null when none is left', () => {
    expect(constrain(['Şuşa', 'dog'])?.phrases).toEqual([pieces('dog')]);
    expect(constrain(['Şuşa', '', ' '])).toBeNull();
  });

  it('is null for what is longer than there is room', () => {
    expect(constrain(['dogs'], 4)).toBeNull();
    expect(constrain(['dogs'], 5)).not.toBeNull();
  });

  it('spells a phrase after a mark as a model’s own tokenizer has it', () => {
    const own = { ...vocabulary, normalise: (text: string) => text };
    const afterMark = constrainTerm({ accepted: ['dog'] }, own, 50);
    expect(afterMark?.phrasesAfterMark).toEqual([pieces('dog').slice(1)]);
    expect(constrain(['dog'])?.phrasesAfterMark).toEqual([pieces('dog'), pieces('dog').slice(1)]);
  });

  it('takes what spells a special token for text', () => {
    const said = constrain(['</s>'])?.phrases[0] ?? [];
    expect(said.map((id) => vocabulary.textOf(id)).join('')).toBe('▁</s>');
    expect(said.some((id) => vocabulary.special.has(id))).toBe(false);
  });
});
