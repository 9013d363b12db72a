import type { Entry } from '../entry';
import { type GlossaryMatcher, MatcherBuilder } from './glossary-matcher';

/** How the work is cut up. */
export interface Slices {
  /** How long one may last: half of what a page has for a frame, 16 ms. */
  readonly sliceMs: number;
  /** The time, in ms. */
  readonly clock: () => number;
  /** Lets the page do what is waiting. */
  readonly pause: () => Promise<void>;
}

/** Entries between two looks at the clock; about 0.2 ms. */
const batch = 32;

/**
 * `compileGlossary` for a glossary of any size, in slices between which the page goes on. Null when it
 * was aborted.
 */
export async function compileInSlices(
  entries: readonly Entry[],
  { sliceMs, clock, pause }: Slices,
  signal?: AbortSignal,
): Promise<GlossaryMatcher | null> {
  const matcher = new MatcherBuilder();
  let until = clock() + sliceMs;
  for (const [position, entry] of entries.entries()) {
    if (position % batch === 0 && clock() >= until) {
      await pause();
      if (signal?.aborted) return null;
      until = clock() + sliceMs;
    }
    matcher.add(entry);
  }
  return matcher;
}
