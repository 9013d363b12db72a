import { describe, expect, it } from 'vitest';
import { candidateSetups, firstSetup } from '@/lib/mt/setup/candidate-setups';
import type { EngineSetup } from '@/lib/mt/setup/engine-setup';
import { machine } from './machine';

const short = ({ workers, runtime }: EngineSetup) =>
  `${workers}×${runtime.device === 'wasm' ? runtime.threads : runtime.device}`;

describe('firstSetup', () => {
  it.each([
    [true, 1, '1×1'],
    [true, 2, '1×1'],
    [true, 4, '1×2'],
    [true, 16, '1×2'],
    [false, 16, '1×1'],
  ])('isolated %s with %i cores: %s', (isCrossOriginIsolated, cores, setup) => {
    expect(short(firstSetup({ ...machine, isCrossOriginIsolated, cores }))).toBe(setup);
  });
});

describe('candidateSetups', () => {
  it.each([
    ['one core', { cores: 1 }, ['1×1']],
    ['two cores', { cores: 2 }, ['1×1', '1×2', '2×1']],
    ['three cores', { cores: 3 }, ['1×1', '1×2', '2×1']],
    ['four cores', { cores: 4 }, ['1×1', '1×2', '2×1', '3×1']],
    ['many cores', { cores: 32 }, ['1×1', '1×2', '2×1', '4×1']],
    ['no isolation, and so no threads', { isCrossOriginIsolated: false }, ['1×1', '2×1', '4×1']],
    ['little memory', { memory: 2 }, ['1×1', '1×2']],
    ['a memory that is not told', { memory: null, cores: 2 }, ['1×1', '1×2', '2×1']],
    ['a graphics card', { cores: 1, mayHaveGpu: true }, ['1×1', '1×webgpu']],
  ])('for %s', (_, facts, setups) => {
    expect(candidateSetups({ ...machine, ...facts }).map(short)).toEqual(setups);
  });
});
