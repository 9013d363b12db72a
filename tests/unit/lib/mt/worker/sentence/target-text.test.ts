import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokeniseSource } from '@/lib/mt/worker/sentence/source-sentence';
import { joinTarget } from '@/lib/mt/worker/sentence/target-text';
import { createToyVocabulary } from '../toy-vocabulary';

const vocabulary = createToyVocabulary(['▁The', '▁corridor', '▁.', '▁,']);
const targetOf = (text: string, places: readonly number[] = []) =>
  vocabulary.cut(text).map(({ id }, at) => {
    const attention = new Float32Array(20);
    attention[places[at] ?? 0] = 1;
    return { id, attention };
  });

describe('joinTarget', () => {
  it.each([
    ['▁The▁corridor.', 'The corridor.'],
    ['▁The▁corridor▁.', 'The corridor.'],
    ['▁The▁,▁a', 'The, a'],
    ['▁▁a▁▁b', 'a b'],
    ["▁a'▁b", "a' b"],
    ['▁(a▁)', '(a)'],
    ['▁(▁a)', '(a)'],
    ['▁a▁"▁b"▁a', 'a "b" a'],
    ['▁“▁a”▁b', '“a” b'],
    ['▁a▁“▁b,”▁(▁a)', 'a “b,” (a)'],
    ['▁a▁“▁b▁“▁a▁”▁”', 'a “b “a””'],
  ])('joins %s', (pieces, text) => {
    expect(joinTarget(targetOf(pieces), [], vocabulary).text).toBe(text);
  });

  it('copies each unknown of the source once, the one most attended to first', () => {
    const text = 'Ş a 🙂 b ş';
    const source = tokeniseSource(text, [], vocabulary);
    const unknowns = source.flatMap(({ id }, at) => (id === 1 ? [at] : []));
    expect(unknowns).toHaveLength(3);
    const tokens = [unknowns[1], unknowns[1], unknowns[0]].map((place = 0) => {
      const attention = new Float32Array(source.length);
      attention[place] = 1;
      return { id: vocabulary.unknownId, attention };
    });
    expect(joinTarget(tokens, source, vocabulary).text).toBe('🙂Şş');
  });

  it('gives each token its place in the text', () => {
    const pieces = fc.constantFrom(
      '▁',
      'a',
      '▁The',
      '▁.',
      ',',
      '(',
      ')',
      '▁“',
      '”',
      '▁corridor',
      "'",
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const tokens = parts.flatMap((part) => targetOf(part));
        const { text, spans } = joinTarget(tokens, [], vocabulary);
        expect(spans).toHaveLength(tokens.length);
        let last = 0;
        tokens.forEach(({ id }, at) => {
          const span = spans[at] ?? { start: -1, end: -1 };
          expect(text.slice(span.start, span.end)).toBe(vocabulary.textOf(id).replaceAll('▁', ''));
          expect(text.slice(last, span.start)).toMatch(/^ ?$/);
          last = span.end;
        });
        expect(last).toBe(text.length);
        expect(text).not.toMatch(/^ | {2}| [,.)”]|[(“] | $/);
      }),
      { seed: 5 },
    );
  });
});
