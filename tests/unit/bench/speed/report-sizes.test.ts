import { describe, expect, it } from 'vitest';
import type { SizeSample } from '@/bench/speed/measure-sizes';
import { memoryGrowths } from '@/bench/speed/report-sizes';

const sized = (words: number, memoryAfter: number | null): SizeSample => ({
  words,
  firstSentenceMs: 0,
  msPerWord: 0,
  msPerWordFirstPass: 0,
  msPerWordSeekingTerms: 0,
  longestTaskOpeningMs: 0,
  longestTaskTranslatingMs: 0,
  longTasksTranslating: 0,
  scrolling: { frames: 1, longestGapMs: 0, slowShare: 0, pixels: 0 },
  memoryBefore: null,
  memoryAfter,
  peakBytes: null,
  pageHeapAfter: 0,
});

describe('memoryGrowths', () => {
  it('tells what each size holds beyond the first', () => {
    expect(memoryGrowths([sized(1_000, 300), sized(10_000, 450)])).toEqual([0, 150]);
  });

  it('says nothing where memory is not told', () => {
    expect(memoryGrowths([sized(1_000, null), sized(10_000, 450)])).toEqual([null, null]);
    expect(memoryGrowths([sized(1_000, 300), sized(10_000, null)])).toEqual([0, null]);
    expect(memoryGrowths([])).toEqual([]);
  });
});
