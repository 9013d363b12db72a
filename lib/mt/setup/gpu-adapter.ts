/** As much of WebGPU as is asked here; the runtime does the rest. */
interface Gpu {
  requestAdapter(): Promise<object | null>;
}

/** Whether there is a graphics card to compute on: browsers that have WebGPU may still give none. */
export async function hasGpuAdapter(
  navigator: { readonly gpu?: Gpu } = globalThis.navigator,
): Promise<boolean> {
  try {
    return Boolean(await navigator.gpu?.requestAdapter());
  } catch {
    return false;
  }
}
