import { describe, expect, it } from 'vitest';
import { chooseSetup } from '@/lib/mt/setup/choose-setup';
import type { EngineSetup } from '@/lib/mt/setup/engine-setup';
import type { Trial } from '@/lib/mt/setup/try-setup';

const one: EngineSetup = { workers: 1, runtime: { device: 'wasm', threads: 1 } };
const two: EngineSetup = { workers: 2, runtime: { device: 'wasm', threads: 1 } };
const gpu: EngineSetup = { workers: 1, runtime: { device: 'webgpu' } };
const measured = (setup: EngineSetup, ms: number, english = 'Yes.'): Trial => ({
  status: 'measured',
  setup,
  ms,
  english,
});
const unusable = (setup: EngineSetup): Trial => ({ status: 'unusable', setup, detail: 'no' });

describe('chooseSetup', () => {
  it.each<[string, readonly Trial[], EngineSetup | null]>([
    ['the fastest', [measured(one, 1000), measured(two, 600)], two],
    [
      'what takes least, when more is hardly faster',
      [measured(one, 1000), measured(two, 800)],
      one,
    ],
    ['what can be used', [unusable(one), measured(two, 1000)], two],
    ['a graphics card that says the same', [measured(one, 1000), measured(gpu, 300)], gpu],
    [
      'no graphics card that says something else',
      [measured(one, 1000), measured(gpu, 9, 'No.')],
      one,
    ],
    ['a graphics card where it is all there is', [unusable(one), measured(gpu, 1000)], gpu],
    ['nothing, when nothing can be used', [unusable(one), unusable(two)], null],
    ['nothing, when it was stopped', [measured(one, 1000), { status: 'stopped' }], null],
    ['nothing of nothing', [], null],
  ])('takes %s', (_, trials, chosen) => {
    expect(chooseSetup(trials)).toEqual(chosen);
  });
});
