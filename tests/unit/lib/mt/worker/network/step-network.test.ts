import { describe, expect, it } from 'vitest';
import type { KeyValueStorage } from '@/lib/mt/worker/network/key-value-storage';
import type { RuntimeTensor } from '@/lib/mt/worker/network/onnx-session';
import type { Shortlist } from '@/lib/mt/worker/network/shortlist';
import { createStepNetwork } from '@/lib/mt/worker/network/step-network';
import { beginDecoding } from '../search/begin-decoding';
import { createSessions, evens, memory, read, shape, tensor } from './recording-sessions';

describe('createStepNetwork', () => {
  it('asks for a wanted token by its place in the shortlist', async () => {
    const { sessions, runs } = createSessions();
    const network = createStepNetwork(sessions, tensor, memory, evens, shape);
    const decoding = await beginDecoding(network, [[7, 0]], [5]);
    const { asked } = await decoding.step([2], [5, 0]);
    expect(read(runs.step[0]?.shortlist)).toEqual([0, 2, 4, 5, 6, 8]);
    expect([...asked]).toEqual([-13, -10]);
  });

  it('tells each row what its own source does not list', async () => {
    const { sessions, runs } = createSessions();
    const ownAndZero: Shortlist = { choose: ([id = 0]) => Int32Array.of(0, id) };
    const network = createStepNetwork(sessions, tensor, memory, ownAndZero, shape);
    const decoding = await beginDecoding(network, [[7], [3], [5]], []);
    await decoding.step([2, 2, 2], []);
    const no = Number.NEGATIVE_INFINITY;
    expect(read(runs.step[0]?.shortlist)).toEqual([0, 3, 5, 7]);
    expect(read(runs.step[0]?.unlisted)).toEqual([0, no, no, 0, 0, 0, no, no, 0, no, 0, no]);
    expect(read(runs.step[0]?.sources)).toEqual([0, 1, 2]);
    decoding.keep([2, 0, 0]);
    await decoding.step([2, 2, 2], []);
    expect(read(runs.step[1]?.sources)).toEqual([2, 0, 0]);
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
    const store: KeyValueStorage = {
      ...memory,
      release: (tensors) => void released.push(...tensors),
    };
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
