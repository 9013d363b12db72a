import { env, interpolate_4d, LogLevel, Tensor } from '@xenova/transformers';
import type { GpuRuntime } from './gpu-runtime';

/** Where the ML runtime is and how many threads it may use. */
export interface Runtime {
  /** The address, ending in a slash, that the browser's runtime is served from; null in Node. */
  readonly wasmFolder: string | null;
  readonly threads: number;
  /** Starts the runtime of a graphics card, which then computes in place of the library's. */
  readonly gpu?: () => Promise<GpuRuntime>;
}

/**
 * Where this site serves the browser's runtime, a folder of its version: a file there never changes, so
 * that the browser may keep what it compiled of it.
 */
export const siteRuntimeFolder = (): string => `/ort/${env.backends.onnx.versions?.web}/`;

let isStarted = false;

/**
 * Sets the library up, once: it neither fetches models nor keeps them, and finds its runtime on this site.
 * In a browser the runtime, 14 MB of it, starts compiling, so that it is ready when the model's files
 * have come and not a second later.
 */
export function startRuntime({ wasmFolder, threads, gpu }: Runtime): void {
  if (isStarted) return;
  isStarted = true;
  env.logLevel = LogLevel.ERROR;
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = '/models/';
  env.useFS = false;
  env.useFSCache = false;
  env.useBrowserCache = false;
  env.useWasmCache = false;
  env.fetch = () => Promise.resolve(new Response(null, { status: 404 }));
  if (gpu) {
    // Should it fail, it fails again for the model that asks for it, and that is told.
    gpu().catch(() => undefined);
    return;
  }
  if (wasmFolder === null || !env.backends.onnx.wasm) return;
  env.backends.onnx.wasm.wasmPaths = wasmFolder;
  env.backends.onnx.wasm.numThreads = threads;
  // The library has no way to say "start"; any operation on a tensor does it. Should it fail, the
  // model's sessions fail in the same way, and that is told.
  const pixel = new Tensor('float32', [0], [1, 1, 1, 1]);
  interpolate_4d(pixel, { size: [1, 1], mode: 'nearest' }).catch(() => undefined);
}
