import * as v from 'valibot';

/** What one worker computes with. */
export type WorkerRuntime =
  | { readonly device: 'wasm'; readonly threads: number }
  | { readonly device: 'webgpu' };

/** How this machine translates: workers side by side, each with an engine of its own. */
export interface EngineSetup {
  readonly workers: number;
  readonly runtime: WorkerRuntime;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64));

export const workerRuntime = v.variant('device', [
  v.object({ device: v.literal('wasm'), threads: count }),
  v.object({ device: v.literal('webgpu') }),
]);

export const engineSetup = v.object({ workers: count, runtime: workerRuntime });

export const areSameRuntime = (a: WorkerRuntime, b: WorkerRuntime): boolean =>
  a.device === 'wasm' ? b.device === 'wasm' && a.threads === b.threads : b.device === a.device;

export const areSameSetup = (a: EngineSetup, b: EngineSetup): boolean =>
  a.workers === b.workers && areSameRuntime(a.runtime, b.runtime);
