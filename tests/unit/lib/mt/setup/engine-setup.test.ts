import { expect, it } from 'vitest';
import {
  areSameRuntime,
  nameOfRuntime,
  parseRuntimeName,
  type WorkerRuntime,
} from '@/lib/mt/setup/engine-setup';

const runtimes: readonly WorkerRuntime[] = [
  { device: 'wasm', threads: 1 },
  { device: 'wasm', threads: 2 },
  { device: 'webgpu' },
];

it.each(runtimes)('a worker reads %j out of its name', (runtime) => {
  expect(parseRuntimeName(nameOfRuntime(runtime))).toEqual(runtime);
});

it.each(['', 'worker', '{}', '{"device":"wasm","threads":0}'])('%j is no such name', (name) => {
  expect(() => parseRuntimeName(name)).toThrow();
});

it('runtimes are told apart by all that they say', () => {
  for (const a of runtimes) {
    for (const b of runtimes) expect(areSameRuntime(a, { ...b })).toBe(a === b);
  }
});
