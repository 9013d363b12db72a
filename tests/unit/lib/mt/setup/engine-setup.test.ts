import { expect, it } from 'vitest';
import { areSameRuntime, type WorkerRuntime } from '@/lib/mt/setup/engine-setup';

const runtimes: readonly WorkerRuntime[] = [
  { device: 'wasm', threads: 1 },
  { device: 'wasm', threads: 2 },
  { device: 'webgpu' },
];

it('runtimes are told apart by all that they say', () => {
  for (const a of runtimes) {
    for (const b of runtimes) expect(areSameRuntime(a, { ...b })).toBe(a === b);
  }
});
