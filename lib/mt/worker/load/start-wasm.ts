import { env, InferenceSession } from 'onnxruntime-web/wasm';

/**
 * Where this site serves the browser's runtime, a folder of its version: a file there never changes, so
 * that the browser may keep what it compiled of it.
 */
export const siteRuntimeFolder = (): string => `/ort/${env.versions.web}/`;

/**
 * Has the browser's runtime, 14 MB of it, compile before the ML library is there, which then uses what was
 * started and set here.
 *
 * @param folder the address, ending in a slash, that it is served from; null where it is read from the
 * package, as in Node
 * @returns what resolves when it runs, or could not be started
 */
export function startWasm(folder: string | null, threads: number): Promise<void> {
  if (folder !== null) {
    // One thread is started by the script that is bundled with this; several load it again, from the folder.
    env.wasm.wasmPaths = threads > 1 ? folder : { wasm: `${folder}ort-wasm-simd-threaded.wasm` };
  }
  env.wasm.numThreads = threads;
  // It has no way to say "start"; any model does it, and the shortest is one that is none. Should the
  // runtime itself fail, the model's sessions fail in the same way, and that is told.
  return InferenceSession.create(new Uint8Array(), { logSeverityLevel: 4 }).then(
    () => undefined,
    () => undefined,
  );
}
