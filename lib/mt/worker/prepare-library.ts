import { env, LogLevel } from '@xenova/transformers';
import type { Runtime } from './runtime';

/** Sets the ML library up: it neither fetches models nor keeps them, and finds its runtime on this site. */
export function prepareLibrary({ wasmFolder, threads, gpu }: Runtime): void {
  env.logLevel = LogLevel.ERROR;
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = '/models/';
  env.useFS = false;
  env.useFSCache = false;
  env.useBrowserCache = false;
  env.useWasmCache = false;
  env.fetch = () => Promise.resolve(new Response(null, { status: 404 }));
  if (gpu || wasmFolder === null || !env.backends.onnx.wasm) return;
  env.backends.onnx.wasm.wasmPaths = wasmFolder;
  env.backends.onnx.wasm.numThreads = threads;
}
