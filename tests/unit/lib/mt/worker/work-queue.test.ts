import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceSegment } from '@/lib/mt/translator';
import type { PreparedSegment } from '@/lib/mt/worker/sentence/prepare-segment';
import type { Draft } from '@/lib/mt/worker/translate-batch';
import { type Batching, createWorkQueue, type Work } from '@/lib/mt/worker/work-queue';

const span = { start: 0, end: 1 };
/** As long as its text. */
const prepare = (segment: SourceSegment): PreparedSegment => ({
  segment,
  inner: span,
  heading: null,
  parts: [{ span, text: '', names: [], tokens: [], terms: [] }],
  isInCapitals: false,
  length: segment.text.length,
});
const segment = (id: string, length = 1): SourceSegment => ({
  id,
  text: 'a'.repeat(length),
  terms: [],
});
const draft = (id: string, awaits: Draft['awaits'] = 'terms'): Draft => ({
  awaits,
  prepared: prepare(segment(id)),
  pieces: [],
});
const draftsOf = (ids: string) => [...ids].map((id) => draft(id, 'second-look'));
const segmentsOf = (ids: string) => [...ids].map((id) => segment(id));
const reading: Batching = { size: 2, firstSize: 1, lookahead: 4, seeksTerms: 'last' };

/** `ab` for a batch, `+ab` for a second look, `?ab` for drafts, and nothing for null. */
function nameOf(work: Work | null): string {
  if (work === null) return '';
  if (work.kind === 'seek-terms') {
    return `?${work.drafts.map(({ prepared }) => prepared.segment.id).join('')}`;
  }
  const ids = work.batch.map((each) => each.segment.id).join('');
  return work.kind === 'translate' ? ids : `+${ids}`;
}

describe('createWorkQueue', () => {
  it('gives the first alone, the others in batches, and then the drafts', () => {
    const queue = createWorkQueue(segmentsOf('abcde'), reading);
    expect(nameOf(queue.take(prepare))).toBe('a');
    queue.add([draft('a')]);
    expect(nameOf(queue.take(prepare))).toBe('bc');
    queue.add([draft('b'), draft('c')]);
    expect(nameOf(queue.take(prepare))).toBe('de');
    expect(nameOf(queue.take(prepare))).toBe('?ab');
    expect(nameOf(queue.take(prepare))).toBe('?c');
    expect(queue.take(prepare)).toBeNull();
  });

  it('puts like lengths together, the first of those waiting among them', () => {
    const queue = createWorkQueue([segment('a', 9), segment('b', 2), segment('c', 8)], {
      ...reading,
      firstSize: 2,
    });
    expect(nameOf(queue.take(prepare))).toBe('ac');
  });

  it('has drafts follow at once where that is asked for, and there are enough to be sought together', () => {
    const queue = createWorkQueue(segmentsOf('abcd'), { ...reading, seeksTerms: 'at-once' });
    expect(nameOf(queue.take(prepare))).toBe('a');
    queue.add([draft('a')]);
    expect(nameOf(queue.take(prepare))).toBe('bc');
    queue.add([draft('c')]);
    expect(nameOf(queue.take(prepare))).toBe('?ac');
    expect(nameOf(queue.take(prepare))).toBe('d');
  });

  it('gives what is in front its first English, then its terms, before all the rest', () => {
    const queue = createWorkQueue(segmentsOf('abcdefgh'), reading);
    queue.take(prepare);
    queue.add([draft('a')]);
    queue.prioritise(['a', 'g', 'h']);
    expect(nameOf(queue.take(prepare))).toBe('gh');
    queue.add([draft('h')]);
    expect(nameOf(queue.take(prepare))).toBe('?ah');
    expect(nameOf(queue.take(prepare))).toBe('bc');
  });

  it('looks again when all is drafted, in the order of reading, and ends each batch with its terms', () => {
    const queue = createWorkQueue(segmentsOf('abcdefgh'), { ...reading, size: 8, lookahead: 8 });
    expect(nameOf(queue.take(prepare))).toBe('a');
    queue.add(draftsOf('a'));
    expect(nameOf(queue.take(prepare))).toBe('bcdefgh');
    queue.add(draftsOf('hgfedcb'));
    expect(nameOf(queue.take(prepare))).toBe('+abcdef');
    queue.add([draft('c')]);
    expect(nameOf(queue.take(prepare))).toBe('?c');
    expect(nameOf(queue.take(prepare))).toBe('+gh');
    expect(queue.take(prepare)).toBeNull();
  });

  it('drafts what comes in front before it looks again, and looks at that first', () => {
    const queue = createWorkQueue(segmentsOf('abcdefghij'), reading);
    queue.take(prepare);
    queue.add(draftsOf('a'));
    queue.prioritise(['i', 'j']);
    expect(nameOf(queue.take(prepare))).toBe('ij');
    queue.add(draftsOf('ij'));
    expect(nameOf(queue.take(prepare))).toMatch(/^\+ij/);
    expect(nameOf(queue.take(prepare))).toBe('bc');
  });

  it('puts the rest back in its order behind what is in front later', () => {
    const queue = createWorkQueue(segmentsOf('abcdef'), reading);
    queue.prioritise(['f']);
    queue.prioritise(['d']);
    expect(nameOf(queue.take(prepare))).toBe('d');
    expect(nameOf(queue.take(prepare))).toBe('fa');
  });

  it('gives each segment once, whatever is put in front meanwhile', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.infiniteStream(fc.array(fc.nat(30), { maxLength: 5 })),
        (count, fronts) => {
          const ids = Array.from({ length: count }, (_, at) => `${at}`);
          const queue = createWorkQueue(
            ids.map((id) => segment(id, (Number(id) * 7) % 11)),
            reading,
          );
          const given: string[] = [];
          const seenAgain: string[] = [];
          const sought: string[] = [];
          for (;;) {
            queue.prioritise((fronts.next().value ?? []).map(String));
            const work = queue.take(prepare);
            if (work === null) break;
            if (work.kind === 'translate') {
              given.push(...work.batch.map((each) => each.segment.id));
              queue.add(work.batch.map((each) => draft(each.segment.id, 'second-look')));
            } else if (work.kind === 'look-again') {
              seenAgain.push(...work.batch.map((each) => each.segment.id));
              queue.add(work.batch.map((each) => draft(each.segment.id)));
            } else {
              sought.push(...work.drafts.map(({ prepared }) => prepared.segment.id));
            }
          }
          expect(given.toSorted()).toEqual(ids.toSorted());
          expect(seenAgain.toSorted()).toEqual(ids.toSorted());
          expect(sought.toSorted()).toEqual(ids.toSorted());
        },
      ),
      { seed: 11 },
    );
  });
});
