import type { EngineSetup } from './engine-setup';
import type { Machine } from './machine';

/** A small model has small matrices, and more threads of one engine mostly wait for each other. */
const MOST_THREADS = 2;

/** Each worker holds the weights again, which takes about 150 MB. */
const MOST_WORKERS = 4;

/** A machine with less memory (in GiB) gets one engine. */
const MEMORY_FOR_SEVERAL = 4;

const wasm = (workers: number, threads: number): EngineSetup => ({
  workers,
  runtime: { device: 'wasm', threads },
});

/** Gives the setup before anything is measured. One core is left to the page. */
export const firstSetup = ({ isCrossOriginIsolated, cores }: Machine): EngineSetup =>
  wasm(1, isCrossOriginIsolated ? Math.max(1, Math.min(MOST_THREADS, Math.floor(cores / 2))) : 1);

/** Lists the setups that are worth trying, the one that takes least of the machine first. */
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

/** Lists two workers, and as many as leave a core to the page. */
function workerCounts(cores: number): readonly number[] {
  const most = Math.min(MOST_WORKERS, cores - 1);
  if (cores < 2) return [];
  return most > 2 ? [2, most] : [2];
}
