import type { YieldToPage } from '@/lib/base/yield-to-page';
import type { Entry } from '../entry';
import { type GlossaryMatcher, MatcherBuilder } from './glossary-matcher';

/** The number of entries that are added between two looks at the clock, which takes about 0.2 ms. */
const BATCH_SIZE = 32;

/**
 * Compiles a glossary of any size, as `compileGlossary` does, and yields to the page between two slices of
 * the work. Null when it was aborted.
 *
 * @param yieldIfDue awaited every few entries
 */
export async function compileInSlices(
  entries: readonly Entry[],
  yieldIfDue: YieldToPage,
  signal?: AbortSignal,
): Promise<GlossaryMatcher | null> {
  const matcher = new MatcherBuilder();
  for (const [position, entry] of entries.entries()) {
    if (position % BATCH_SIZE === 0) {
      await yieldIfDue();
      if (signal?.aborted) return null;
    }
    matcher.add(entry);
  }
  return matcher;
}
