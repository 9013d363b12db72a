import { InferenceSession, Tensor } from 'onnxruntime-web/wasm';

/** Under this name the ML library looks for a runtime that is there already. */
const libraryRuntime = Symbol.for('onnxruntime');

/**
 * Has the ML library compute with the browser's runtime in Node too, in place of its native one, which adds
 * numbers up in another order. It is called before the library is imported, which happens with the first load.
 * What else the library would set of the runtime, such as an address to fetch it from, is kept from it.
 */
export function offerBrowserRuntime(): void {
  Object.assign(globalThis, { [libraryRuntime]: { InferenceSession, Tensor } });
}
