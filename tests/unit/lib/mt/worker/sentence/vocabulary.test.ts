import { fileURLToPath } from 'node:url';
import { AutoTokenizer, env, LogLevel } from '@xenova/transformers';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultModelId } from '@/lib/mt/models/registry';
import {
  breakSpellings,
  createVocabulary,
  type Vocabulary,
} from '@/lib/mt/worker/sentence/vocabulary';
import { createToyVocabulary } from '../toy-vocabulary';

const spellings = ['</s>', '<unk>', '<pad>', '<term>', '<as>', '</term>'];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...spellings, ' ', '<', '>', '▁'), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''));

describe('breakSpellings', () => {
  it.each([
    ['<term>', ['<', 'term>']],
    ['a</s>b', ['a<', '/s>b']],
    ['<term><as>', ['<', 'term><', 'as>']],
    ['<te rm>', ['<te rm>']],
    ['', ['']],
  ])('breaks %s', (text, parts) => {
    expect(breakSpellings(text, spellings)).toEqual(parts);
  });

  it('leaves no spelling whole, and nothing out', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const parts = breakSpellings(text, spellings);
        expect(parts.join('')).toBe(text);
        expect(parts.some((part) => spellings.some((spelling) => part.includes(spelling)))).toBe(
          false,
        );
      }),
      { seed: 1 },
    );
  });
});

describe('createVocabulary', () => {
  it('makes one piece of unknown characters in a row', () => {
    const pieces = createToyVocabulary().cut('▁ŞŞa🙂');
    expect(pieces.map(({ text }) => text)).toEqual(['▁', 'ŞŞ', 'a', '🙂']);
    expect(pieces.filter(({ id }) => id === 1)).toHaveLength(2);
  });
});

describe('the embedded model’s vocabulary', () => {
  let vocabulary: Vocabulary;
  beforeAll(async () => {
    env.logLevel = LogLevel.ERROR;
    env.allowRemoteModels = false;
    env.localModelPath = fileURLToPath(
      new URL('../../../../../../public/models/', import.meta.url),
    );
    vocabulary = createVocabulary(
      (await AutoTokenizer.from_pretrained(defaultModelId))._tokenizer,
      0,
    );
  });

  it('knows the tokens around a term', () => {
    expect(vocabulary.annotation).toEqual({ open: 3, as: 4, close: 5 });
    expect(vocabulary.normalise).toBeNull();
  });

  it('takes no text for a special token, and leaves nothing out', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const pieces = vocabulary.cut(text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { id } of pieces) {
          expect(id === vocabulary.unknownId || !vocabulary.special.has(id)).toBe(true);
        }
      }),
      { seed: 2 },
    );
  });
});
