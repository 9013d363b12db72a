/** The matrices of a small model are small: more threads mostly wait for each other. */
const MOST = 2;

/** How many threads the wasm runtime gets. One is left to the page. */
export function chooseThreads(isCrossOriginIsolated: boolean, cores: number): number {
  // Threads share memory, which browsers allow to isolated pages alone.
  return isCrossOriginIsolated ? Math.max(1, Math.min(MOST, Math.floor(cores / 2))) : 1;
}
