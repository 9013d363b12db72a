import { describe, expect, it } from 'vitest';
import { chooseThreads } from '@/lib/mt/worker/threads';

describe('chooseThreads', () => {
  it.each([
    [true, 1, 1],
    [true, 2, 1],
    [true, 4, 2],
    [true, 16, 2],
    [false, 16, 1],
  ])('isolated %s with %i cores: %i', (isIsolated, cores, threads) => {
    expect(chooseThreads(isIsolated, cores)).toBe(threads);
  });
});
