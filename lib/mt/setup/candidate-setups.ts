import type { EngineSetup } from './engine-setup';
import type { Machine } from './machine';

/** The matrices of a small model are small: more threads of one engine mostly wait for each other. */
const MOST_THREADS = 2;

/** Each holds the weights once more: about 150 MB a worker. */
const MOST_WORKERS = 4;

/** GiB; with less, one engine is all that is asked of a machine. */
const MEMORY_FOR_SEVERAL = 4;

const wasm = (workers: number, threads: number): EngineSetup => ({
  workers,
  runtime: { device: 'wasm', threads },
});

/** Before anything was measured. One core is left to the page. */
export const firstSetup = ({ isCrossOriginIsolated, cores }: Machine): EngineSetup =>
  wasm(1, isCrossOriginIsolated ? Math.max(1, Math.min(MOST_THREADS, Math.floor(cores / 2))) : 1);

/** What is worth trying, the one that takes least of the machine first. */
export function candidateSetups(machine: Machine): readonly EngineSetup[] {
  const { isCrossOriginIsolated, cores, memory, mayHaveGpu } = machine;
  const hasRoom = memory === null || memory >= MEMORY_FOR_SEVERAL;
  return [
    wasm(1, 1),
    ...(isCrossOriginIsolated && cores >= 2 ? [wasm(1, 2)] : []),
    ...(hasRoom ? workerCounts(cores).map((workers) => wasm(workers, 1)) : []),
    ...(mayHaveGpu ? [{ workers: 1, runtime: { device: 'webgpu' } } as const] : []),
  ];
}

/** Two, and as many as leave a core to the page. */
function workerCounts(cores: number): readonly number[] {
  const most = Math.min(MOST_WORKERS, cores - 1);
  if (cores < 2) return [];
  return most > 2 ? [2, most] : [2];
}
