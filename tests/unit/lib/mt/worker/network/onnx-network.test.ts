import { describe, expect, it } from 'vitest';
import { createNetwork } from '@/lib/mt/worker/network/onnx-network';
import type { RuntimeTensor, Session } from '@/lib/mt/worker/network/onnx-session';
import { beginDecoding } from '../search/begin-decoding';

const shape = {
  layers: 2,
  heads: 1,
  headWidth: 1,
  vocabularySize: 3,
  maxPositions: 16,
  startId: 2,
  padId: 2,
};
const tensor = (_: string, data: unknown, dims: readonly number[]): RuntimeTensor => ({
  data,
  dims,
});

interface Run {
  readonly feeds: Record<string, RuntimeTensor>;
  readonly outputs: readonly string[];
}

/** Sessions that record what they are fed; each past grows by the tokens that are fed. */
function createSessions({ aligns = true } = {}) {
  const runs: Run[] = [];
  const encoder: Session = {
    outputNames: [],
    run: ({ input_ids: ids }) => {
      if (!ids) throw new Error('No ids');
      const data = Float32Array.from(ids.data as BigInt64Array, Number);
      return Promise.resolve({ last_hidden_state: { dims: [...ids.dims, 1], data } });
    },
  };
  const decoder: Session = {
    outputNames: ['logits', ...(aligns ? ['alignment'] : [])],
    run: (feeds, outputs) => {
      runs.push({ feeds, outputs });
      const tokens = Array.from(feeds.input_ids?.data as BigInt64Array, Number);
      const rows = tokens.length;
      const made: Record<string, RuntimeTensor> = {
        logits: {
          dims: [rows, 1, 3],
          data: Float32Array.from(tokens.flatMap((id) => [0, 1, 2].map((at) => +(at === id)))),
        },
        alignment: { dims: [rows, 1, 2], data: new Float32Array(rows * 2) },
      };
      for (const [name, past] of Object.entries(feeds)) {
        if (!name.startsWith('past_key_values.')) continue;
        const before = past.data as Float32Array;
        const width = before.length / rows;
        const data = tokens.flatMap((id, row) => [
          ...before.subarray(row * width, (row + 1) * width),
          id,
        ]);
        made[name.replace('past_key_values', 'present')] = {
          dims: [rows, 1, width + 1, 1],
          data: Float32Array.from(data),
        };
      }
      return Promise.resolve(
        Object.fromEntries(outputs.map((name) => [name, made[name] ?? tensor('', null, [])])),
      );
    },
  };
  return { encoder, decoder, runs };
}

describe('createNetwork', () => {
  it('pads sources to the longest and masks the padding', async () => {
    const { encoder, decoder, runs } = createSessions();
    const decoding = await beginDecoding(
      createNetwork(encoder, decoder, tensor, shape),
      [[1, 1, 0], [0]],
      [],
    );
    await decoding.step([2, 2], []);
    expect(runs[0]?.feeds.encoder_hidden_states?.data).toEqual(
      Float32Array.from([1, 1, 0, 0, 2, 2]),
    );
    expect(runs[0]?.feeds.encoder_attention_mask?.data).toEqual(
      BigInt64Array.from([1n, 1n, 1n, 1n, 0n, 0n]),
    );
  });

  it('asks for the source’s keys and values on the first step alone', async () => {
    const { encoder, decoder, runs } = createSessions();
    const decoding = await beginDecoding(
      createNetwork(encoder, decoder, tensor, shape),
      [[1, 0]],
      [],
    );
    await decoding.step([2], []);
    await decoding.step([1], []);
    expect(runs.map(({ feeds }) => feeds.use_cache_branch?.data)).toEqual([[false], [true]]);
    expect(runs[0]?.feeds['past_key_values.1.encoder.key']?.dims).toEqual([1, 1, 0, 1]);
    expect(runs[0]?.outputs).toContain('present.1.encoder.value');
    expect(runs[1]?.outputs).not.toContain('present.1.encoder.value');
    expect(runs[1]?.feeds['past_key_values.1.encoder.value']?.data).toEqual(Float32Array.from([2]));
    expect(runs[1]?.feeds['past_key_values.1.decoder.key']?.data).toEqual(Float32Array.from([2]));
  });

  it('goes on with the rows that are kept, in their order', async () => {
    const { encoder, decoder, runs } = createSessions();
    const network = createNetwork(encoder, decoder, tensor, shape);
    const decoding = await beginDecoding(
      network,
      [
        [10, 0],
        [11, 0],
        [12, 0],
      ],
      [],
    );
    await decoding.step([1, 2, 3], []);
    decoding.keep([2, 0]);
    const { candidates } = await decoding.step([1, 2], []);
    const feeds = runs[1]?.feeds;
    expect(feeds?.encoder_hidden_states?.data).toEqual(Float32Array.from([12, 0, 10, 0]));
    expect(feeds?.encoder_attention_mask?.dims).toEqual([2, 2]);
    expect(feeds?.['past_key_values.0.decoder.key']?.data).toEqual(Float32Array.from([3, 1]));
    expect(candidates).toEqual(Int32Array.from([1, 0, 2, 2, 0, 1]));
  });

  it('gives no attention when the model has no aligning head', async () => {
    const { encoder, decoder, runs } = createSessions({ aligns: false });
    const decoding = await beginDecoding(
      createNetwork(encoder, decoder, tensor, shape),
      [[1, 0]],
      [],
    );
    expect((await decoding.step([2], [])).attention).toBeNull();
    expect(runs[0]?.outputs).not.toContain('alignment');
  });
});
