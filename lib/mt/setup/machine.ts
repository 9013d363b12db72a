/** What a page can tell of the machine that it runs on. */
export interface Machine {
  /** Threads share memory, which browsers allow to isolated pages alone. */
  readonly isCrossOriginIsolated: boolean;
  /** Logical. */
  readonly cores: number;
  /** In GiB, rounded and at most 8, as browsers tell it; null where they do not. */
  readonly memory: number | null;
  readonly browser: string;
  /** WebGPU is offered, and so is what its build of the runtime needs (JSPI). */
  readonly mayHaveGpu: boolean;
}

/** The machine of this page; a server has one core and nothing else. */
export function describeMachine(): Machine {
  if (!('window' in globalThis)) {
    return {
      isCrossOriginIsolated: false,
      cores: 1,
      memory: null,
      browser: '',
      mayHaveGpu: false,
    };
  }
  return {
    isCrossOriginIsolated: window.crossOriginIsolated,
    cores: navigator.hardwareConcurrency,
    memory: 'deviceMemory' in navigator ? Number(navigator.deviceMemory) : null,
    browser: navigator.userAgent,
    mayHaveGpu: 'gpu' in navigator && 'Suspending' in WebAssembly,
  };
}
