/** The part of WebGPU that is used here; the runtime uses the rest. */
interface Gpu {
  requestAdapter(): Promise<object | null>;
}

/** Says whether there is a graphics card to compute on. A browser that has WebGPU may still give none. */
export async function hasGpuAdapter(
  navigator: { readonly gpu?: Gpu } = globalThis.navigator,
): Promise<boolean> {
  try {
    return Boolean(await navigator.gpu?.requestAdapter());
  } catch {
    return false;
  }
}
