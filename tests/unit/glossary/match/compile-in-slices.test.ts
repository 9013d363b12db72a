import { describe, expect, it } from 'vitest';
import { type Entry, unsaid } from '@/glossary/entry';
import { compileInSlices } from '@/glossary/match/compile-in-slices';
import { compileGlossary } from '@/glossary/match/glossary-matcher';
import { matchTerms } from '@/glossary/match/match-terms';
import { yieldEverySlice } from '@/lib/base/yield-to-page';

const entries = Array.from(
  { length: 1_000 },
  (_, index): Entry => ({
    ...unsaid,
    id: `terme-${index}`,
    french: `terme ${index}`,
    english: '',
    definition: '',
    domain: 'society',
  }),
);

/** Time that goes on by a millisecond whenever it is looked at. */
function ticking() {
  let now = 0;
  return () => {
    now += 1;
    return now;
  };
}

describe('compileInSlices', () => {
  it('pauses each time a slice is over, and finds what compiling at once finds', async () => {
    let pauses = 0;
    const yieldIfDue = yieldEverySlice({
      sliceMs: 4,
      now: ticking(),
      pause: async () => {
        pauses += 1;
      },
    });
    const matcher = await compileInSlices(entries, yieldIfDue);
    const text = 'Les termes 7, le terme 999 et le terme 1000.';
    expect(pauses).toBeGreaterThan(3);
    expect(matcher && matchTerms(matcher, text)).toEqual(
      matchTerms(compileGlossary(entries), text),
    );
    expect(matcher && matchTerms(matcher, text)).toHaveLength(2);
  });

  it('stops when it is aborted', async () => {
    const controller = new AbortController();
    const yieldIfDue = yieldEverySlice({
      sliceMs: 4,
      now: ticking(),
      pause: async () => controller.abort(),
    });
    expect(await compileInSlices(entries, yieldIfDue, controller.signal)).toBeNull();
  });
});
