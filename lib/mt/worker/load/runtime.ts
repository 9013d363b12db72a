import type { GpuRuntime } from './gpu-runtime';

/** What the engine computes with. */
export interface Runtime {
  /** Of the processor, which sessions may use. */
  readonly threads: number;
  /** Starts the runtime of a graphics card, which then computes in place of the library's. */
  readonly gpu?: () => Promise<GpuRuntime>;
  /** Settles when it runs, or could not be started; absent where it is read from the package. */
  readonly started?: Promise<unknown>;
}
