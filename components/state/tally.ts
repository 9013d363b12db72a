'use client';

import type { ReaderState } from '@/lib/store/state/reader-state';
import { useReader } from './reader-context';

/** Counts of the article's sentences by their state. */
export interface Tally {
  readonly total: number;
  /** Sentences with English, from the model or from the memory. */
  readonly done: number;
  /** Those of `done` that still wait for a missing term or for their second look. */
  readonly drafted: number;
  readonly remembered: number;
  readonly failed: number;
}

const counted = new WeakMap<ReaderState['segments'], Tally>();

/** Counts the sentences. It counts once for each state, however many components ask. */
export function tallyOf(segments: ReaderState['segments']): Tally {
  const known = counted.get(segments) ?? count(segments);
  counted.set(segments, known);
  return known;
}

function count(segments: ReaderState['segments']): Tally {
  const tally = { total: 0, done: 0, drafted: 0, remembered: 0, failed: 0 };
  for (const state of segments.values()) {
    tally.total += 1;
    if (state.status === 'failed') tally.failed += 1;
    if (state.status === 'drafted') tally.drafted += 1;
    if (state.status === 'drafted' || state.status === 'translated') tally.done += 1;
    if (state.status === 'translated' && state.from === 'memory') tally.remembered += 1;
  }
  return tally;
}

export const useTally = (): Tally => useReader(({ segments }) => tallyOf(segments));
