/** More threads than this wait for each other: the matrices of a small model are small. */
const MOST = 2;

/** How many threads the wasm runtime gets. One is left to the page. */
export function chooseThreads(isCrossOriginIsolated: boolean, cores: number): number {
  // Threads share memory, which browsers allow to isolated pages alone.
  return isCrossOriginIsolated ? Math.max(1, Math.min(MOST, Math.floor(cores / 2))) : 1;
}
