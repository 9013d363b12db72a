/** What a page knows of its machine. */
export interface Machine {
  /** Whether the page may use threads: they share memory, which browsers allow to isolated pages only. */
  readonly isCrossOriginIsolated: boolean;
  /** Logical cores. */
  readonly cores: number;
  /** Memory in GiB, rounded and at most 8, as browsers report it; null where they do not. */
  readonly memory: number | null;
  readonly browser: string;
  /** Whether the browser offers WebGPU, and JSPI, which the runtime's build for it needs. */
  readonly mayHaveGpu: boolean;
}

/** Describes the machine of this page. A server counts as one core and nothing else. */
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
