'use client';

import { useShallow } from 'zustand/react/shallow';
import type { ReaderState, SegmentState } from '@/lib/store/reader-state';
import { useReader } from './reader-context';

/** Sentences of the article, counted by what became of them. */
export interface Tally {
  readonly total: number;
  /** Translated, by the model or from memory. */
  readonly done: number;
  readonly remembered: number;
  readonly failed: number;
}

export function tallyOf(segments: ReaderState['segments']): Tally {
  const states: readonly SegmentState[] = Object.values(segments);
  const count = (holds: (state: SegmentState) => boolean) => states.filter(holds).length;
  return {
    total: states.length,
    done: count((state) => state.status === 'translated'),
    remembered: count((state) => state.status === 'translated' && state.from === 'memory'),
    failed: count((state) => state.status === 'failed'),
  };
}

export const useTally = (): Tally => useReader(useShallow(({ segments }) => tallyOf(segments)));
