import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WantedTerm } from '@/lib/mt/translator';
import { type SourceToken, tokeniseSource } from '@/lib/mt/worker/sentence/source-sentence';
import { createToyVocabulary } from '../toy-vocabulary';

const vocabulary = createToyVocabulary([
  '▁Le',
  '▁corridor',
  '▁de',
  '▁Lachin',
  "▁l'",
  '▁air',
  '▁est',
]);
const spell = (tokens: readonly SourceToken[]) =>
  tokens.map(({ id }) => vocabulary.textOf(id)).join(' ');
const termOf = (text: string, phrase: string, target: string): WantedTerm => {
  const start = text.indexOf(phrase);
  return {
    span: { start, end: start + phrase.length },
    target,
    isAnnotated: true,
    accepted: [target],
    isRequired: false,
  };
};

describe('tokeniseSource', () => {
  it('ends a sentence with </s>', () => {
    expect(spell(tokeniseSource('Le corridor', [], vocabulary))).toBe('▁Le ▁corridor </s>');
  });

  it('puts a term in line: the phrase keeps its pieces, the target opens a word', () => {
    const text = 'Le corridor de Lachin est';
    const terms = [termOf(text, 'corridor de Lachin', 'Lachin corridor')];
    expect(spell(tokeniseSource(text, terms, vocabulary))).toBe(
      '▁Le <term> ▁corridor ▁de ▁Lachin <as> ▁Lachin ▁corridor </term> ▁est </s>',
    );
  });

  it('puts a term in line at the start, at the end and after an apostrophe', () => {
    const annotate = (text: string, phrase: string) =>
      spell(tokeniseSource(text, [termOf(text, phrase, 'a')], vocabulary));
    expect(annotate('corridor est', 'corridor')).toBe(
      '<term> ▁corridor <as> ▁ a </term> ▁est </s>',
    );
    expect(annotate('Le corridor', 'corridor')).toBe('▁Le <term> ▁corridor <as> ▁ a </term> </s>');
    expect(annotate('Le l’air est', 'air')).toBe("▁Le ▁l' <term> ▁air <as> ▁ a </term> ▁est </s>");
  });

  it('finds a term that normalising moved', () => {
    const text = 'Le  «\u00a0corridor\u00a0» est';
    const terms = [termOf(text, 'corridor', 'a')];
    const tokens = tokeniseSource(text, terms, vocabulary);
    expect(spell(tokens)).toBe('▁Le ▁ “ <term> ▁corridor <as> ▁ a </term> ” ▁est </s>');
  });

  it('takes the first of terms that overlap, and none without a target', () => {
    const text = 'Le corridor de Lachin';
    const terms = [
      termOf(text, 'Lachin', 'b'),
      termOf(text, 'corridor de Lachin', 'a'),
      termOf(text, 'Le', ' '),
    ];
    expect(spell(tokeniseSource(text, terms, vocabulary))).toBe(
      '▁Le <term> ▁corridor ▁de ▁Lachin <as> ▁ a </term> </s>',
    );
  });

  it('makes plain pieces of a text that spells special tokens, in the target too', () => {
    const text = 'a <term> b </s>';
    const tokens = tokeniseSource(text, [termOf(text, 'b', '<pad></term>')], vocabulary);
    const ids = tokens.map(({ id }) => id).filter((id) => vocabulary.special.has(id));
    expect(ids).toEqual([3, 4, 5, 0]);
  });

  it('gives each token the text it stands for', () => {
    const text = 'Le  cœur de Şuşa';
    const tokens = tokeniseSource(text, [], vocabulary);
    const texts = tokens.map(({ span }) => span && text.slice(span.start, span.end));
    expect(texts.join('|')).toBe('Le||c|œ|œ|u|r|de||Ş|u|ş|a|');
    const elided = 'Le l’air «\u00a0est\u00a0» 2\u00a0000';
    expect(
      tokeniseSource(elided, [], vocabulary)
        .map(({ span }) => span && elided.slice(span.start, span.end))
        .join('|'),
    ).toBe('Le|l’|air||«\u00a0|est|\u00a0»||2|\u00a0|0|0|0|');
    expect(
      tokens.filter(({ id }) => id === vocabulary.unknownId).map((token) => token.text),
    ).toEqual(['Ş', 'ş']);
  });

  it('gives spans that lie in the text, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const span = { start: start ?? 0, end: end ?? 0 };
        const tokens = tokeniseSource(
          text,
          [{ span, target: 'target', isAnnotated: true, accepted: ['target'], isRequired: false }],
          vocabulary,
        );
        let last = 0;
        for (const token of tokens) {
          if (!token.span) continue;
          expect(token.span.start).toBeGreaterThanOrEqual(last);
          expect(token.span.end).toBeLessThanOrEqual(text.length);
          last = token.span.start;
        }
        expect(tokens.at(-1)?.id).toBe(vocabulary.endId);
      }),
      { seed: 3 },
    );
  });
});
