import { createMemoryStorage } from '@/lib/mt/worker/network/key-value-storage';
import type { RuntimeTensor, Session } from '@/lib/mt/worker/network/onnx-session';
import type { Shortlist } from '@/lib/mt/worker/network/shortlist';

export const width = 2;
export const shape = {
  layers: 1,
  heads: 1,
  headWidth: 1,
  vocabularySize: 10,
  maxPositions: 16,
  startId: 2,
  padId: 2,
  width,
};
export const tensor = (_: string, data: unknown, dims: readonly number[]): RuntimeTensor => ({
  data,
  dims,
});
const floats = (values: number[], ...dims: number[]) => tensor('', Float32Array.from(values), dims);
const integers = (values: number[], ...dims: number[]) => tensor('', Int32Array.from(values), dims);
export const read = (found: RuntimeTensor | undefined): number[] =>
  found?.data instanceof Float32Array ||
  found?.data instanceof Int32Array ||
  found?.data instanceof Uint8Array
    ? [...found.data]
    : [];

export const memory = createMemoryStorage(tensor);

type Feeds = Record<string, RuntimeTensor>;

/**
 * Sessions that record what they are fed. The step is sure of what follows an even token, and says it
 * is 4, then 5; of what follows an odd one the vocabulary says that it is 8, then 9.
 */
export function createSessions() {
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
  const step = session(runs.step, ['hidden'], (feeds) => {
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
export const evens: Shortlist = {
  choose: (_, wanted) => Int32Array.from([0, 2, 4, 6, 8, ...wanted].sort((a, b) => a - b)),
};
