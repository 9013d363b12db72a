import { describe, expect, it } from 'vitest';
import { keepLatest } from '@/lib/base/keep-latest';

describe('a map of what was used last', () => {
  it('has as many as it may, and drops the oldest', () => {
    const recent = new Map<string, number>();
    for (const [at, key] of ['a', 'b', 'c'].entries()) keepLatest(recent, key, at, 2);
    expect([...recent]).toEqual([
      ['b', 1],
      ['c', 2],
    ]);
  });

  it('keeps what is put in again', () => {
    const recent = new Map([
      ['a', 1],
      ['b', 2],
    ]);
    keepLatest(recent, 'a', 1, 2);
    keepLatest(recent, 'c', 3, 2);
    expect([...recent.keys()]).toEqual(['a', 'c']);
  });

  it('loses none for one that is put in again while it is full', () => {
    const recent = new Map([
      ['a', 1],
      ['b', 2],
    ]);
    keepLatest(recent, 'a', 3, 2);
    expect([...recent]).toEqual([
      ['b', 2],
      ['a', 3],
    ]);
  });
});
