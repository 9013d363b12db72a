import type { VerifiedFiles } from '@/lib/mt/models/fetch-files';
import type { KeyValueStorage } from '@/lib/mt/worker/network/key-value-storage';
import { type Session, take } from '@/lib/mt/worker/network/onnx-session';
import {
  disposeAll,
  type OpenedSession,
  type StepGraphs,
  stepFile,
  weightsFile,
} from '@/lib/mt/worker/network/step-graphs';
import type { GpuRuntime } from './gpu-runtime';

/**
 * Opens the graphs that `training/step_graphs.py` makes for a graphics card. Keys and values stay on it.
 *
 * @param layers of the decoder
 *
 * Throws when the model has no such graphs, or the runtime cannot load them.
 */
export async function openGpuGraphs(
  files: VerifiedFiles,
  layers: number,
  runtime: GpuRuntime,
): Promise<StepGraphs> {
  const slots = Array.from({ length: layers }, (_, layer) => [`${layer}.key`, `${layer}.value`]);
  const named = (side: string) => slots.flat().map((slot) => `${side}.${slot}`);
  const weights = { path: weightsFile, data: stepFile(files, weightsFile) };
  const opened: OpenedSession[] = [];
  const open = async (name: string, left: readonly string[]): Promise<Session> => {
    const bytes = stepFile(files, `gpu-${name}.onnx`);
    const graph = await runtime.open({ bytes, weights, left });
    opened.push(graph);
    return graph.session;
  };
  // One after the other: the runtime waits for the card in the midst of opening.
  const sessions = {
    encoder: await open('encoder', [...named('source'), 'shortlist.weight']),
    step: await open('step', named('present')),
    vocabulary: await open('vocabulary', []),
  };
  const storage = createGpuStorage(await open('rows', named('kept')), runtime);
  return { sessions, tensor: runtime.tensor, storage, dispose: () => disposeAll(opened) };
}

/** @param picker gives of each slot `0.key` the `rows` as `kept.0.key` */
export const createGpuStorage = (
  picker: Session,
  { tensor, release }: Pick<GpuRuntime, 'tensor' | 'release'>,
): KeyValueStorage => ({
  // A card reads a batch in a few ms, and what it made stays there.
  tokensAtOnce: Number.POSITIVE_INFINITY,
  join: ([all = new Map()]) => all,
  async pick(tensors, rows) {
    const slots = [...tensors.keys()];
    const kept = await picker.run(
      {
        rows: tensor('int32', Int32Array.from(rows), [rows.length]),
        ...Object.fromEntries(tensors),
      },
      slots.map((slot) => `kept.${slot}`),
    );
    return new Map(slots.map((slot) => [slot, take(kept, `kept.${slot}`)]));
  },
  release(tensors) {
    for (const each of tensors) release(each);
  },
});
