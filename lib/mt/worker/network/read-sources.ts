import type { KeyValueStorage, SlotTensors } from './key-value-storage';
import type { Source } from './network';
import { type RuntimeTensor, type Session, type TensorKind, take } from './onnx-session';

/** What decoding needs of its sources: B of them, S tokens each, padding included. */
export interface ReadSources {
  /** [B, heads, S, width of a head], by slot. */
  readonly rows: SlotTensors;
  /** [B, 1, 1, S], to be added to the attention. */
  readonly padding: RuntimeTensor;
  readonly sourceLength: number;
  /** What the graph gives besides, the same for all sources. */
  readonly shared: Readonly<Record<string, RuntimeTensor>>;
}

/** What a run of the encoder gives. */
export interface EncoderOutputs {
  /** Slots, each an output `source.<slot>`. */
  readonly slots: readonly string[];
  /** Outputs that are the same for all sources, taken of the first run. */
  readonly shared: readonly string[];
}

/** What keeps attention from padding: added to its scores, it leaves nothing of them. */
const PADDING = -1e9;

/**
 * Sources are padded to a multiple of this. The browser's runtime sums four numbers side by side and the
 * rest one by one, so that a sum over the same tokens would otherwise be rounded in another way beside a
 * longer source.
 */
const LANES = 4;

/**
 * Reads sources, in as many runs as `storage` takes them in.
 *
 * @param list fed to each run as its shortlist
 * @param mayGoOn asked before each run
 * @returns null when it might not go on
 */
export async function readSources(
  sources: readonly Source[],
  list: RuntimeTensor,
  { slots, shared }: EncoderOutputs,
  mayGoOn: () => Promise<boolean>,
  { encoder, tensor, storage, padId }: ReadingTools,
): Promise<ReadSources | null> {
  const { ids, mask, padding, sourceLength } = padSources(sources, padId);
  const runs: SlotTensors[] = [];
  const once: Record<string, RuntimeTensor> = {};
  for (const [start, end] of runsOf(sources.length, sourceLength, storage.tokensAtOnce)) {
    if (!(await mayGoOn())) {
      for (const run of runs) storage.release(run.values());
      storage.release(Object.values(once));
      return null;
    }
    const part = (data: Int32Array) =>
      tensor('int32', data.slice(start * sourceLength, end * sourceLength), [
        end - start,
        sourceLength,
      ]);
    const wanted = runs.length === 0 ? shared : [];
    const encoded = await encoder.run({ ids: part(ids), mask: part(mask), shortlist: list }, [
      ...slots.map((slot) => `source.${slot}`),
      ...wanted,
    ]);
    runs.push(new Map(slots.map((slot) => [slot, take(encoded, `source.${slot}`)])));
    for (const name of wanted) once[name] = take(encoded, name);
  }
  return {
    rows: storage.join(runs),
    padding: tensor('float32', padding, [sources.length, 1, 1, sourceLength]),
    sourceLength,
    shared: once,
  };
}

export interface ReadingTools {
  readonly encoder: Session;
  readonly tensor: TensorKind;
  readonly storage: KeyValueStorage;
  readonly padId: number;
}

/** Which rows are read together, first and one past the last: as even as can be. */
function runsOf(count: number, sourceLength: number, tokensAtOnce: number): [number, number][] {
  const most = Math.min(count, Math.max(1, Math.floor(tokensAtOnce / sourceLength)));
  const size = Math.ceil(count / Math.ceil(count / most));
  return Array.from({ length: Math.ceil(count / size) }, (_, run) => [
    run * size,
    Math.min(count, (run + 1) * size),
  ]);
}

/** Row after row, filled up with `padId`; the mask is 1 for tokens and 0 for padding. */
function padSources(sources: readonly Source[], padId: number) {
  const longest = Math.max(...sources.map(({ ids: { length } }) => length));
  const sourceLength = LANES * Math.ceil(longest / LANES);
  const size = sources.length * sourceLength;
  const ids = new Int32Array(size).fill(padId);
  const mask = new Int32Array(size);
  const padding = new Float32Array(size).fill(PADDING);
  sources.forEach(({ ids: source }, row) => {
    const start = row * sourceLength;
    ids.set(source, start);
    mask.fill(1, start, start + source.length);
    padding.fill(0, start, start + source.length);
  });
  return { ids, mask, padding, sourceLength };
}
