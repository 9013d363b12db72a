import { describe, expect, it } from 'vitest';
import { joinTarget } from '@/lib/mt/worker/sentence/target-text';
import { findWeakestWords } from '@/lib/mt/worker/sentence/weakest-words';
import { createToyVocabulary } from '../toy-vocabulary';

const vocabulary = createToyVocabulary(['▁The', '▁corridor', '▁.', '▁smi', 'les', '▁is']);

/** Tokens with their log-probabilities; null for one that nobody counted. */
const tokensOf = (
  ...pieces: readonly (readonly [piece: string, logProbability: number | null])[]
) =>
  pieces.flatMap(([piece, logProbability]) =>
    vocabulary.cut(piece).map(({ id }) => ({
      id,
      attention: null,
      ...(logProbability === null ? {} : { logProbability }),
    })),
  );

function weakest(tokens: ReturnType<typeof tokensOf>) {
  const joined = joinTarget(tokens, [], vocabulary);
  const found = findWeakestWords(tokens, joined);
  return found && [joined.text.slice(found.span.start, found.span.end), found.logProbability];
}

describe('the weakest words', () => {
  it('are those of the two tokens in a row that are least likely', () => {
    expect(
      weakest(
        tokensOf(['▁The', -0.1], ['▁corridor', -3], ['▁smi', -2], ['les', -0.1], ['▁is', -2]),
      ),
    ).toEqual(['corridor smiles', -2.5]);
  });

  it('are whole words, without the marks at their ends', () => {
    expect(weakest(tokensOf(['▁The', -0.1], ['▁smi', -0.1], ['les', -2], ['▁.', -2]))).toEqual([
      'smiles',
      -2,
    ]);
  });

  it.each([
    ['nobody kept count', tokensOf(['▁The', null], ['▁is', null])],
    ['one of each two was not counted', tokensOf(['▁The', -3], ['▁is', null], ['▁.', -3])],
    ['there is one token', tokensOf(['▁The', -3])],
    ['there is nothing', tokensOf()],
  ])('are none where %s', (_, tokens) => {
    expect(weakest(tokens)).toBeNull();
  });
});
