import { describe, expect, it } from 'vitest';
import type { RuntimeTensor, Session } from '@/lib/mt/worker/onnx-session';
import { createMemoryRows, type RowStore } from '@/lib/mt/worker/row-store';
import type { Shortlist } from '@/lib/mt/worker/shortlist';
import { createStepNetwork } from '@/lib/mt/worker/step-network';
import { beginDecoding } from './begin-decoding';

const width = 2;
const shape = {
  layers: 1,
  heads: 1,
  headWidth: 1,
  vocabularySize: 10,
  maxPositions: 16,
  startId: 2,
  padId: 2,
  width,
};
const tensor = (_: string, data: unknown, dims: readonly number[]): RuntimeTensor => ({
  data,
  dims,
});
const floats = (values: number[], ...dims: number[]) => tensor('', Float32Array.from(values), dims);
const integers = (values: number[], ...dims: number[]) => tensor('', Int32Array.from(values), dims);
const read = (found: RuntimeTensor | undefined): number[] =>
  found?.data instanceof Float32Array ||
  found?.data instanceof Int32Array ||
  found?.data instanceof Uint8Array
    ? [...found.data]
    : [];

const memory = createMemoryRows(tensor);

type Feeds = Record<string, RuntimeTensor>;

/**
 * Sessions that record what they are fed. The step is sure of what follows an even token, and says it
 * is 4, then 5; of what follows an odd one the vocabulary says that it is 8, then 9.
 */
function createSessions() {
  const runs = { encoder: [] as Feeds[], step: [] as Feeds[], vocabulary: [] as Feeds[] };
  const session = (
    kept: Feeds[],
    outputNames: string[],
    give: (feeds: Feeds) => Feeds,
  ): Session => ({
    outputNames,
    run: (feeds, names) => {
      kept.push(feeds);
      const given = give(feeds);
      return Promise.resolve(
        Object.fromEntries(
          names.map((name) => {
            const found = given[name];
            if (!found) throw new Error(`No output ${name}`);
            return [name, found];
          }),
        ),
      );
    },
  });
  const encoder = session(
    runs.encoder,
    ['shortlist.weight', 'shortlist.scale'],
    ({ ids, shortlist }) => {
      const rows = ids?.dims[0] ?? 0;
      const first = read(ids).filter((_, at) => at % (ids?.dims[1] ?? 1) === 0);
      return {
        'source.0.key': floats(first, rows, 1, 1, 1),
        'source.0.value': floats(first, rows, 1, 1, 1),
        'shortlist.weight': tensor('', null, [1, shortlist?.dims[0] ?? 0]),
        'shortlist.scale': tensor('', null, [shortlist?.dims[0] ?? 0]),
      };
    },
  );
  const step = session(runs.step, ['hidden', 'hidden.scale', 'hidden.zero'], (feeds) => {
    const tokens = read(feeds.last);
    const asked = read(feeds.asked);
    const before = read(feeds['past.0.key']);
    const length = before.length / tokens.length;
    const present = tokens.flatMap((id, row) => [
      ...before.slice(row * length, (row + 1) * length),
      id,
    ]);
    return {
      candidates: integers(
        tokens.flatMap(() => [4, 5]),
        tokens.length,
        width,
      ),
      log_probabilities: floats(
        tokens.flatMap((id) => (id % 2 === 0 ? [-0.25, -2] : [-2, -3])),
        tokens.length,
        width,
      ),
      asked_log_probabilities: floats(
        tokens.flatMap(() => asked.map((place) => -10 - place)),
        tokens.length,
        asked.length,
      ),
      hidden: tensor('', Uint8Array.from(tokens), [tokens.length, 1]),
      'hidden.scale': floats([1]),
      'hidden.zero': tensor('', Uint8Array.of(0), []),
      alignment: floats(
        tokens.flatMap(() => [0.75, 0.25]),
        tokens.length,
        2,
      ),
      'present.0.key': floats(present, tokens.length, 1, length + 1, 1),
      'present.0.value': floats(present, tokens.length, 1, length + 1, 1),
    };
  });
  const vocabulary = session(runs.vocabulary, [], (feeds) => {
    const rows = read(feeds.hidden);
    const asked = read(feeds.asked);
    return {
      candidates: integers(
        rows.flatMap(() => [8, 9]),
        rows.length,
        width,
      ),
      log_probabilities: floats(
        rows.flatMap(() => [-0.5, -1]),
        rows.length,
        width,
      ),
      asked_log_probabilities: floats(
        rows.flatMap(() => asked.map((id) => -100 - id)),
        rows.length,
        asked.length,
      ),
    };
  });
  return { sessions: { encoder, step, vocabulary }, runs };
}

/** The even tokens, and what is wanted. */
const evens: Shortlist = {
  choose: (_, wanted) => Int32Array.from([0, 2, 4, 6, 8, ...wanted].sort((a, b) => a - b)),
};

describe('createStepNetwork', () => {
  it('pads sources to the longest and masks the padding', async () => {
    const { sessions, runs } = createSessions();
    const decoding = await beginDecoding(
      createStepNetwork(sessions, tensor, memory, evens, shape),
      [[7, 0], [0]],
      [],
    );
    const { sourceLength } = await decoding.step([2, 2], []);
    expect(sourceLength).toBe(2);
    expect(read(runs.encoder[0]?.ids)).toEqual([7, 0, 0, 2]);
    expect(read(runs.encoder[0]?.mask)).toEqual([1, 1, 1, 0]);
    expect(read(runs.step[0]?.padding)).toEqual([0, 0, 0, -1e9]);
  });

  it('reads many tokens in several runs, and goes on as if it had been one', async () => {
    const { sessions, runs } = createSessions();
    const store: RowStore = { ...memory, tokensAtOnce: 5 };
    const network = createStepNetwork(sessions, tensor, store, evens, shape);
    const decoding = await beginDecoding(network, [[7, 0], [8, 0], [9]], []);
    await decoding.step([2, 2, 2], []);
    expect(runs.encoder.map(({ ids }) => read(ids))).toEqual([
      [7, 0, 8, 0],
      [9, 2],
    ]);
    expect(runs.encoder.map(({ mask }) => read(mask))).toEqual([
      [1, 1, 1, 1],
      [1, 0],
    ]);
    expect(read(runs.step[0]?.['source.0.key'])).toEqual([7, 8, 9]);
    expect(runs.step[0]?.['source.0.key']?.dims).toEqual([3, 1, 1, 1]);
    expect(read(runs.step[0]?.padding)).toEqual([0, 0, 0, 0, 0, -1e9]);
  });

  it('reads all at once where runs cannot be joined', async () => {
    const { sessions, runs } = createSessions();
    const store: RowStore = { ...memory, tokensAtOnce: Number.POSITIVE_INFINITY };
    const network = createStepNetwork(sessions, tensor, store, evens, shape);
    await beginDecoding(network, [[7, 0], [8]], []);
    expect(runs.encoder.map(({ ids }) => read(ids))).toEqual([[7, 0, 8, 2]]);
  });

  it('reads a source of more tokens than that by itself', async () => {
    const { sessions, runs } = createSessions();
    const store: RowStore = { ...memory, tokensAtOnce: 2 };
    const network = createStepNetwork(sessions, tensor, store, evens, shape);
    await beginDecoding(network, [[7, 5, 0], [8]], []);
    expect(runs.encoder.map(({ ids }) => read(ids))).toEqual([
      [7, 5, 0],
      [8, 2, 2],
    ]);
  });

  it('stops between two runs, and frees what it had', async () => {
    const { sessions, runs } = createSessions();
    const released: RuntimeTensor[] = [];
    const store: RowStore = {
      ...memory,
      tokensAtOnce: 1,
      release: (tensors) => void released.push(...tensors),
    };
    const network = createStepNetwork(sessions, tensor, store, evens, shape);
    const mayGoOn = () => Promise.resolve(runs.encoder.length < 1);
    expect(await network.encode([[7], [8]], [], mayGoOn)).toBeNull();
    expect(runs.encoder).toHaveLength(1);
    // Key and value of the sources, weight and scale of the shortlist.
    expect(released).toHaveLength(4);
  });

  it('asks for a wanted token by its place in the shortlist', async () => {
    const { sessions, runs } = createSessions();
    const network = createStepNetwork(sessions, tensor, memory, evens, shape);
    const decoding = await beginDecoding(network, [[7, 0]], [5]);
    const { asked } = await decoding.step([2], [5, 0]);
    expect(read(runs.step[0]?.shortlist)).toEqual([0, 2, 4, 5, 6, 8]);
    expect([...asked]).toEqual([-13, -10]);
  });

  it('refuses to tell the score of a token that is not in the shortlist', async () => {
    const { sessions } = createSessions();
    const decoding = await beginDecoding(
      createStepNetwork(sessions, tensor, memory, evens, shape),
      [[7]],
      [],
    );
    await expect(decoding.step([2], [5])).rejects.toThrow('5');
  });

  it('asks the whole vocabulary where the shortlist has nothing likely, and there alone', async () => {
    const { sessions, runs } = createSessions();
    const network = createStepNetwork(sessions, tensor, memory, evens, shape);
    const decoding = await beginDecoding(network, [[7], [7], [7]], []);
    const step = await decoding.step([2, 3, 4], [6]);
    expect(read(runs.vocabulary[0]?.hidden)).toEqual([3]);
    expect([...step.candidates]).toEqual([4, 5, 8, 9, 4, 5]);
    expect([...step.logProbabilities]).toEqual([-0.25, -2, -0.5, -1, -0.25, -2]);
    expect([...step.asked]).toEqual([-13, -106, -13]);
    expect([...(step.attention ?? [])]).toEqual([0.75, 0.25, 0.75, 0.25, 0.75, 0.25]);
    await decoding.step([2, 4, 6], []);
    expect(runs.vocabulary).toHaveLength(1);
  });

  it('asks the whole vocabulary every time when there is no shortlist', async () => {
    const { sessions } = createSessions();
    const decoding = await beginDecoding(
      createStepNetwork(sessions, tensor, memory, null, shape),
      [[7], [7]],
      [],
    );
    const { candidates, asked } = await decoding.step([2, 4], [5]);
    expect([...candidates]).toEqual([8, 9, 8, 9]);
    expect([...asked]).toEqual([-105, -105]);
  });

  it('goes on with the rows that are kept, in their order, a row twice if it is named twice', async () => {
    const { sessions, runs } = createSessions();
    const network = createStepNetwork(sessions, tensor, memory, evens, shape);
    const decoding = await beginDecoding(network, [[10], [11], [12]], []);
    await decoding.step([2, 4, 6], []);
    decoding.keep([2, 0, 0]);
    await decoding.step([8, 8, 8], []);
    expect(read(runs.step[1]?.['source.0.key'])).toEqual([12, 10, 10]);
    expect(read(runs.step[1]?.['past.0.key'])).toEqual([6, 2, 2]);
    decoding.keep([1, 0]);
    await decoding.step([0, 0], []);
    expect(read(runs.step[2]?.['source.0.key'])).toEqual([10, 12]);
    expect(read(runs.step[2]?.['past.0.key'])).toEqual([2, 8, 6, 8]);
  });

  it('goes on with the rows that are left of those that were left before', async () => {
    const { sessions, runs } = createSessions();
    const network = createStepNetwork(sessions, tensor, memory, evens, shape);
    const decoding = await beginDecoding(network, [[10], [11], [12]], []);
    await decoding.step([2, 4, 6], []);
    decoding.keep([2, 0]);
    decoding.keep([1]);
    await decoding.step([8], []);
    expect(read(runs.step[1]?.['source.0.key'])).toEqual([10]);
    expect(read(runs.step[1]?.['past.0.key'])).toEqual([2]);
  });

  it('frees each of what it was given, once it is not needed', async () => {
    const { sessions, runs } = createSessions();
    const released: RuntimeTensor[] = [];
    const store: RowStore = { ...memory, release: (tensors) => void released.push(...tensors) };
    const network = createStepNetwork(sessions, tensor, store, evens, shape);
    const decoding = await beginDecoding(network, [[10], [11]], []);
    await decoding.step([2, 4], []);
    const [first] = runs.step;
    expect(released).not.toContain(first?.['source.0.key']);
    decoding.keep([1]);
    await decoding.step([8], []);
    const second = runs.step[1];
    expect(released).not.toContain(first?.['source.0.key']);
    expect(released).toContain(second?.['past.0.key']);
    expect(released).not.toContain(second?.['source.0.key']);
    decoding.release();
    for (const name of ['source.0.key', 'source.0.value', 'shortlist.weight']) {
      expect(released.filter((each) => each === first?.[name])).toHaveLength(1);
    }
    expect(released.filter((each) => each === second?.['source.0.key'])).toHaveLength(1);
  });
});
