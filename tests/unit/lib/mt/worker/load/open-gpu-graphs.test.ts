import { describe, expect, it } from 'vitest';
import type { GpuGraph, GpuRuntime } from '@/lib/mt/worker/load/gpu-runtime';
import { openGpuGraphs } from '@/lib/mt/worker/load/open-gpu-graphs';
import type { RuntimeTensor } from '@/lib/mt/worker/network/onnx-session';

const names = ['gpu-encoder', 'gpu-step', 'gpu-vocabulary', 'gpu-rows'];
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A model whose graphs hold their own names. */
const files = new Map(
  ['weights.bin', ...names.map((name) => `${name}.onnx`)].map((name) => [
    `step/${name}`,
    new TextEncoder().encode(name),
  ]),
);

/** Remembers what it opened, ran and freed. */
function createRuntime() {
  const opened: GpuGraph[] = [];
  const runs: Record<string, RuntimeTensor>[] = [];
  const released: RuntimeTensor[] = [];
  let disposed = 0;
  const runtime: GpuRuntime = {
    tensor: (_, data, dims) => ({ data, dims }),
    open(graph) {
      opened.push(graph);
      return Promise.resolve({
        session: {
          outputNames: [],
          run(feeds, outputs) {
            runs.push(feeds);
            return Promise.resolve(
              Object.fromEntries(outputs.map((name) => [name, { data: name, dims: [] }])),
            );
          },
        },
        dispose: () => {
          disposed += 1;
        },
      });
    },
    release: (tensor) => void released.push(tensor),
  };
  return { runtime, opened, runs, released, disposed: () => disposed };
}

describe('openGpuGraphs', () => {
  it('opens the graphs for a card over the weights of all, and leaves keys and values there', async () => {
    const { runtime, opened, disposed } = createRuntime();
    const graphs = await openGpuGraphs(files, 1, runtime);
    expect(opened.map(({ bytes }) => textOf(bytes))).toEqual(names.map((name) => `${name}.onnx`));
    expect(opened.every(({ weights }) => textOf(weights.data) === weights.path)).toBe(true);
    expect(opened.map(({ left }) => left)).toEqual([
      ['source.0.key', 'source.0.value', 'shortlist.weight'],
      ['present.0.key', 'present.0.value'],
      [],
      ['kept.0.key', 'kept.0.value'],
    ]);
    graphs.dispose();
    expect(disposed()).toBe(4);
  });

  it('picks rows out on the card, and frees what it is told to', async () => {
    const { runtime, runs, released } = createRuntime();
    const { storage } = await openGpuGraphs(files, 1, runtime);
    const key = { data: null, dims: [3, 1, 1, 1] };
    const kept = await storage.pick(new Map([['0.key', key]]), [2, 0]);
    expect(runs).toEqual([{ rows: { data: Int32Array.of(2, 0), dims: [2] }, '0.key': key }]);
    expect(kept.get('0.key')?.data).toBe('kept.0.key');
    storage.release([key]);
    expect(released).toEqual([key]);
  });

  it('names the file that a model made for processors alone lacks', async () => {
    const { runtime } = createRuntime();
    const lacking = new Map([...files].filter(([path]) => path !== 'step/gpu-encoder.onnx'));
    await expect(openGpuGraphs(lacking, 1, runtime)).rejects.toThrow('step/gpu-encoder.onnx');
  });
});
