import type { Machine } from '@/lib/mt/setup/machine';

/** A machine that allows all setups but a graphics card. */
export const machine: Machine = {
  isCrossOriginIsolated: true,
  cores: 8,
  memory: 8,
  browser: 'A browser',
  mayHaveGpu: false,
};
