import { describe, expect, it } from 'vitest';
import { decodeGreedily, type TargetToken } from '@/lib/mt/worker/decode-greedily';
import type { Network } from '@/lib/mt/worker/network';
import { tokeniseSource } from '@/lib/mt/worker/source-sentence';
import { createScriptedNetwork } from './scripted-network';
import { createToyVocabulary } from './toy-vocabulary';

const vocabulary = createToyVocabulary();
const idsOf = (text: string) => vocabulary.cut(text).map(({ id }) => id);
const breathe = () => Promise.resolve();

async function decode(
  network: Network,
  texts: readonly string[],
  signal = new AbortController().signal,
) {
  const rows = new Map<number, string>();
  const onRow = (index: number, tokens: readonly TargetToken[]) =>
    rows.set(index, tokens.map(({ id }) => vocabulary.textOf(id)).join(''));
  const sources = texts.map((text) => tokeniseSource(text, [], vocabulary));
  const isWhole = await decodeGreedily(network, vocabulary, sources, onRow, breathe, signal);
  return { rows, isWhole };
}

/** Says back what it reads. */
const echo = (source: readonly number[]) => source.slice(0, -1);

describe('decodeGreedily', () => {
  it('gives each row its own, in whatever order they end', async () => {
    const texts = ['abcdef', 'a', 'abc', 'ab'];
    const { rows, isWhole } = await decode(createScriptedNetwork(vocabulary, echo), texts);
    expect(isWhole).toBe(true);
    expect([...rows.keys()]).toEqual([1, 3, 2, 0]);
    expect(texts.map((_, index) => rows.get(index))).toEqual(texts.map((text) => `▁${text}`));
  });

  it('never says a special token', async () => {
    const network = createScriptedNetwork(vocabulary, () => [...idsOf('▁a'), 2, 3, 4, 5]);
    expect((await decode(network, ['a'])).rows.get(0)).toBe('▁a');
  });

  it('says something before it ends', async () => {
    const network = createScriptedNetwork(vocabulary, () => [vocabulary.endId, ...idsOf('▁')]);
    expect((await decode(network, ['a'])).rows.get(0)?.replaceAll('▁', '')).not.toBe('');
  });

  it('copies an unknown once for each in the source, and only when it aligns', async () => {
    const say = () => [...idsOf('▁'), 1, 1, 1];
    const copied = await decode(createScriptedNetwork(vocabulary, say), ['Ş a Ş']);
    expect(copied.rows.get(0)).toBe('▁<unk><unk>');
    const known = await decode(createScriptedNetwork(vocabulary, say), ['s']);
    expect(known.rows.get(0)).not.toContain('<unk>');
    const blind = createScriptedNetwork(vocabulary, say, { aligns: false });
    expect((await decode(blind, ['Ş'])).rows.get(0)).not.toContain('<unk>');
  });

  it('ends what would go on for ever', async () => {
    const pieces = idsOf('▁abcdefghijklmnopqrstuvwxyz');
    // Steps of growing width: no five in a row come back, so that only the length can end it.
    const endless = Array.from({ length: 500 }, (_, at) => pieces[((at * at) >> 1) % 27] ?? 0);
    const network = createScriptedNetwork(vocabulary, () => endless, { maxPositions: 40 });
    const { rows } = await decode(network, ['abc', 'abcdefghijklmnopqrstuvwxyz']);
    expect(rows.get(0)?.length).toBeLessThanOrEqual(2 * 5 + 10);
    expect(rows.get(1)?.length).toBeLessThanOrEqual(39);
  });

  it('stops between steps when cancelled', async () => {
    const controller = new AbortController();
    const network = createScriptedNetwork(vocabulary, (source) => {
      controller.abort();
      return echo(source);
    });
    const { rows, isWhole } = await decode(network, ['abc'], controller.signal);
    expect(isWhole).toBe(false);
    expect(rows.size).toBe(0);
  });
});
