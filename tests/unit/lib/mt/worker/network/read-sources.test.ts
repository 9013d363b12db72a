import { describe, expect, it } from 'vitest';
import type { KeyValueStorage } from '@/lib/mt/worker/network/key-value-storage';
import type { RuntimeTensor } from '@/lib/mt/worker/network/onnx-session';
import { createStepNetwork } from '@/lib/mt/worker/network/step-network';
import { beginDecoding } from '../search/begin-decoding';
import { createSessions, evens, memory, read, shape, tensor } from './recording-sessions';

describe('reading the sources of a step network', () => {
  it('pads sources to the longest, to a multiple of four tokens, and masks the padding', async () => {
    const { sessions, runs } = createSessions();
    const decoding = await beginDecoding(
      createStepNetwork(sessions, tensor, memory, evens, shape),
      [[7, 0], [0]],
      [],
    );
    const { sourceLength } = await decoding.step([2, 2], []);
    expect(sourceLength).toBe(4);
    expect(read(runs.encoder[0]?.ids)).toEqual([7, 0, 2, 2, 0, 2, 2, 2]);
    expect(read(runs.encoder[0]?.mask)).toEqual([1, 1, 0, 0, 1, 0, 0, 0]);
    const no = -1e9;
    expect(read(runs.step[0]?.padding)).toEqual([0, 0, no, no, 0, no, no, no]);
  });

  it('reads many tokens in several runs, and goes on as if it had been one', async () => {
    const { sessions, runs } = createSessions();
    const store: KeyValueStorage = { ...memory, tokensAtOnce: 9 };
    const network = createStepNetwork(sessions, tensor, store, evens, shape);
    const decoding = await beginDecoding(network, [[7, 3, 1, 0], [8, 3, 1, 0], [9]], []);
    await decoding.step([2, 2, 2], []);
    expect(runs.encoder.map(({ ids }) => read(ids))).toEqual([
      [7, 3, 1, 0, 8, 3, 1, 0],
      [9, 2, 2, 2],
    ]);
    expect(runs.encoder.map(({ mask }) => read(mask))).toEqual([
      [1, 1, 1, 1, 1, 1, 1, 1],
      [1, 0, 0, 0],
    ]);
    expect(read(runs.step[0]?.['source.0.key'])).toEqual([7, 8, 9]);
    expect(runs.step[0]?.['source.0.key']?.dims).toEqual([3, 1, 1, 1]);
    const no = -1e9;
    expect(read(runs.step[0]?.padding)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, no, no, no]);
  });

  it('reads all at once where runs cannot be joined', async () => {
    const { sessions, runs } = createSessions();
    const store: KeyValueStorage = { ...memory, tokensAtOnce: Number.POSITIVE_INFINITY };
    const network = createStepNetwork(sessions, tensor, store, evens, shape);
    await beginDecoding(network, [[7, 0], [8]], []);
    expect(runs.encoder.map(({ ids }) => read(ids))).toEqual([[7, 0, 2, 2, 8, 2, 2, 2]]);
  });

  it('reads a source of more tokens than that by itself', async () => {
    const { sessions, runs } = createSessions();
    const store: KeyValueStorage = { ...memory, tokensAtOnce: 2 };
    const network = createStepNetwork(sessions, tensor, store, evens, shape);
    await beginDecoding(network, [[7, 5, 0], [8]], []);
    expect(runs.encoder.map(({ ids }) => read(ids))).toEqual([
      [7, 5, 0, 2],
      [8, 2, 2, 2],
    ]);
  });

  it('stops between two runs, and frees what it had', async () => {
    const { sessions, runs } = createSessions();
    const released: RuntimeTensor[] = [];
    const store: KeyValueStorage = {
      ...memory,
      tokensAtOnce: 1,
      release: (tensors) => void released.push(...tensors),
    };
    const network = createStepNetwork(sessions, tensor, store, evens, shape);
    const mayGoOn = () => Promise.resolve(runs.encoder.length < 1);
    expect(
      await network.encode(
        [7, 8].map((id) => ({ ids: [id], wanted: [] })),
        mayGoOn,
      ),
    ).toBeNull();
    expect(runs.encoder).toHaveLength(1);
    // Key and value of the sources, weight and scale of the shortlist.
    expect(released).toHaveLength(4);
  });
});
