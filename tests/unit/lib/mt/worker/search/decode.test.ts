import { describe, expect, it } from 'vitest';
import type { Network } from '@/lib/mt/worker/network/network';
import { decode } from '@/lib/mt/worker/search/decode';
import { createExtender } from '@/lib/mt/worker/search/extend-hypothesis';
import { lengthLimit } from '@/lib/mt/worker/search/search';
import { searchBeam } from '@/lib/mt/worker/search/search-beam';
import { searchGreedily } from '@/lib/mt/worker/search/search-greedily';
import { beginHypothesis, type Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import { tokeniseSource } from '@/lib/mt/worker/sentence/source-sentence';
import { createScoredNetwork, createScriptedNetwork } from '../scripted-network';
import { createToyVocabulary } from '../toy-vocabulary';

const vocabulary = createToyVocabulary();
const idsOf = (text: string) => vocabulary.cut(text).map(({ id }) => id);
const yieldToEventLoop = () => Promise.resolve();

/** `size` null is greedy. */
async function translate(
  network: Network,
  texts: readonly string[],
  size: number | null = null,
  signal = new AbortController().signal,
) {
  const rows = new Map<number, string>();
  const onEnd = (place: number, result: Hypothesis | null) =>
    rows.set(place, result?.tokens.map(({ id }) => vocabulary.textOf(id)).join('') ?? 'nothing');
  const tasks = texts.map((text) => {
    const source = tokeniseSource(text, [], vocabulary);
    const limit = Math.min(lengthLimit(source.length), network.maxPositions - 1);
    const start = beginHypothesis(source, vocabulary, size !== null);
    const extender = createExtender(source, vocabulary);
    const search =
      size === null
        ? searchGreedily(start, extender, vocabulary.endId, limit)
        : searchBeam(start, extender, vocabulary.endId, limit, size, () => 0);
    return { source, search, wanted: [] };
  });
  const isWhole = await decode(network, tasks, onEnd, yieldToEventLoop, signal);
  return { rows, isWhole };
}

/** Says back what it reads. */
const echo = (source: readonly number[]) => source.slice(0, -1);

describe.each([
  ['greedily', null],
  ['with a beam', 4],
] as const)('decode %s', (_, size) => {
  it('gives each row its own, in whatever order they end', async () => {
    const texts = ['abcdef', 'a', 'abc', 'ab'];
    const { rows, isWhole } = await translate(createScriptedNetwork(vocabulary, echo), texts, size);
    expect(isWhole).toBe(true);
    expect([...rows.keys()]).toEqual([1, 3, 2, 0]);
    expect(texts.map((_, index) => rows.get(index))).toEqual(texts.map((text) => `▁${text}`));
  });

  it('reads one source at a time where sources would colour each other', async () => {
    const network = createScriptedNetwork(vocabulary, echo, { keepsSourcesApart: false });
    const { rows, isWhole } = await translate(network, ['abcdef', 'a', 'abc'], size);
    expect(isWhole).toBe(true);
    expect(network.batches.every(({ length }) => length === 1)).toBe(true);
    expect([...rows]).toEqual([
      [0, '▁abcdef'],
      [1, '▁a'],
      [2, '▁abc'],
    ]);
  });

  it('never says a special token', async () => {
    const network = createScriptedNetwork(vocabulary, () => [...idsOf('▁a'), 2, 3, 4, 5]);
    expect((await translate(network, ['a'], size)).rows.get(0)).toBe('▁a');
  });

  it('says something before it ends', async () => {
    const network = createScriptedNetwork(vocabulary, () => [vocabulary.endId, ...idsOf('▁')]);
    expect((await translate(network, ['a'], size)).rows.get(0)?.replaceAll('▁', '')).not.toBe('');
  });

  it('copies an unknown once for each in the source, and only when it aligns', async () => {
    const say = () => [...idsOf('▁'), 1, 1, 1];
    const copied = await translate(createScriptedNetwork(vocabulary, say), ['Ş a Ş'], size);
    expect(copied.rows.get(0)).toBe('▁<unk><unk>');
    const known = await translate(createScriptedNetwork(vocabulary, say), ['s'], size);
    expect(known.rows.get(0)).not.toContain('<unk>');
    const blind = createScriptedNetwork(vocabulary, say, { aligns: false });
    expect((await translate(blind, ['Ş'], size)).rows.get(0)).not.toContain('<unk>');
  });

  it('ends what would go on for ever', async () => {
    const pieces = idsOf('▁abcdefghijklmnopqrstuvwxyz');
    // Steps of growing width: no five in a row come back, so that only the length can end it.
    const endless = Array.from({ length: 500 }, (_, at) => pieces[((at * at) >> 1) % 27] ?? 0);
    const network = createScriptedNetwork(vocabulary, () => endless, { maxPositions: 40 });
    const { rows } = await translate(network, ['abc', 'abcdefghijklmnopqrstuvwxyz'], size);
    expect(rows.get(0)?.length).toBeLessThanOrEqual(2 * 5 + 10);
    expect(rows.get(1)?.length).toBeLessThanOrEqual(39);
  });

  it('stops between steps when cancelled', async () => {
    const controller = new AbortController();
    const network = createScriptedNetwork(vocabulary, (source) => {
      controller.abort();
      return echo(source);
    });
    const { rows, isWhole } = await translate(network, ['abc'], size, controller.signal);
    expect(isWhole).toBe(false);
    expect(rows.size).toBe(0);
  });
});

describe('a beam', () => {
  const ids = new Map([...'abcd'].map((letter) => [letter, idsOf(`${letter}`)[0] ?? -1]));
  /** `ab` begins worse than `cd` and ends better. */
  const network = createScoredNetwork(vocabulary, (_, said) => {
    const text = said.map((id) => vocabulary.textOf(id)).join('');
    const next: Record<string, Record<string, number>> = {
      '': { a: Math.log(0.4), c: Math.log(0.6) },
      a: { b: Math.log(0.98), d: Math.log(0.02) },
      c: { d: Math.log(0.52), b: Math.log(0.48) },
    };
    const scores = Object.entries(next[text] ?? {}).map(
      ([letter, score]) => [ids.get(letter) ?? -1, score] as const,
    );
    return {
      scores: new Map(scores.length > 0 ? scores : [[vocabulary.endId, 0]]),
      column: said.length,
    };
  });

  it('finds the better of two paths, which looks worse at first', async () => {
    expect((await translate(network, ['x'], null)).rows.get(0)).toBe('cd');
    expect((await translate(network, ['x'], 2)).rows.get(0)).toBe('ab');
  });

  it('gives the same for a sentence in whatever company', async () => {
    const { rows } = await translate(network, ['x', 'xyz', 'xy'], 4);
    expect([...rows.values()]).toEqual(['ab', 'ab', 'ab']);
  });
});
