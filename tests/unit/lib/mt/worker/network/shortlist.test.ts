import { describe, expect, it } from 'vitest';
import { readShortlist } from '@/lib/mt/worker/network/shortlist';

/** Little-endian, as the file is on every machine. */
const fileOf = (...numbers: number[]) =>
  new Uint8Array(numbers.flatMap((number) => [number & 255, number >> 8]));

/** Of 300 tokens: 0 and 2 always; token 1 brings 299 and 5, token 3 brings 5. */
const counts = Array.from({ length: 300 }, (_, id) => ({ 1: 2, 3: 1 })[id] ?? 0);
const file = fileOf(300, 2, 0, 2, ...counts, 299, 5, 5);

describe('readShortlist', () => {
  it('lists the common tokens for a source that brings none', () => {
    expect([...readShortlist(file).choose([4, 7], [])]).toEqual([0, 2]);
  });

  it('unites what the sources bring, ascending, each once', () => {
    expect([...readShortlist(file).choose([1, 0, 3, 1], [])]).toEqual([0, 2, 5, 299]);
  });

  it('lists what is wanted', () => {
    expect([...readShortlist(file).choose([3], [9, 2])]).toEqual([0, 2, 5, 9]);
  });

  it('reads a file that starts at an odd place in memory', () => {
    const memory = new Uint8Array(file.length + 1);
    memory.set(file, 1);
    expect([...readShortlist(memory.subarray(1)).choose([3], [])]).toEqual([0, 2, 5]);
  });

  it.each([
    ['nothing', fileOf()],
    ['half a number', file.subarray(1)],
    ['fewer lists than tokens', fileOf(3, 0, 0, 0)],
    ['fewer tokens than its lists say', fileOf(2, 0, 1, 1, 0)],
    ['more tokens than its lists say', fileOf(2, 0, 1, 0, 0, 0)],
    ['a token beyond the vocabulary', fileOf(2, 1, 2, 0, 0)],
  ])('refuses %s', (_, bytes) => {
    expect(() => readShortlist(bytes)).toThrow(/shortlist/i);
  });
});
