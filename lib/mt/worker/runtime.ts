import type { GpuRuntime } from './gpu-runtime';

/** Where the ML runtime is and how many threads it may use. */
export interface Runtime {
  /** The address, ending in a slash, that the browser's runtime is served from; null in Node. */
  readonly wasmFolder: string | null;
  readonly threads: number;
  /** Starts the runtime of a graphics card, which then computes in place of the library's. */
  readonly gpu?: () => Promise<GpuRuntime>;
}
