import type { PreparedSegment } from '@/lib/mt/worker/sentence/prepare-segment';
import type { SourceSegment } from '../translator';
import { chooseBatch } from './batches';
import { type Draft, SOUGHT_TOGETHER } from './translate-batch';

/** How segments are put together, and in which order. */
export interface Batching {
  /** Sentences decoded side by side. */
  readonly size: number;
  /** The same for the first batch of a translation: 1 has the first sentence there at once. */
  readonly firstSize: number;
  /** How many of those waiting a batch is chosen from: more finds closer lengths, and reorders more. */
  readonly lookahead: number;
  /**
   * When the terms that drafts lack are sought: `at-once`, so that each segment ends soon after it has
   * begun; or `last`, when all that is in front, and then all the rest, has its first English.
   */
  readonly seeksTerms: 'at-once' | 'last';
}

/** For reading: the first sentence at once, the others nearly in order, all before any term is sought. */
export const readingBatches: Batching = {
  size: 8,
  firstSize: 1,
  lookahead: 24,
  seeksTerms: 'last',
};

/** What the engine does next. */
export type Work =
  | { readonly kind: 'translate'; readonly batch: readonly PreparedSegment[] }
  | { readonly kind: 'seek-terms'; readonly drafts: readonly Draft[] };

/** What a translation has before it. */
export interface WorkQueue {
  /** Takes out what is to be done next; null when nothing is. */
  take(prepare: (segment: SourceSegment) => PreparedSegment): Work | null;
  add(drafts: readonly Draft[]): void;
  /** Puts these segments in front, in this order, and what was in front before behind them. */
  prioritise(ids: readonly string[]): void;
}

export function createWorkQueue(
  segments: readonly SourceSegment[],
  { size, firstSize, lookahead, seeksTerms }: Batching,
): WorkQueue {
  let waiting = [...segments];
  let drafts: readonly Draft[] = [];
  let front: ReadonlyMap<string, number> = new Map();
  let nextSize = firstSize;
  /** Of segments that were looked at and not taken. */
  const prepared = new Map<SourceSegment, PreparedSegment>();

  /** The first that waits, and such others as go well with it. */
  const takeBatch = (
    prepare: (segment: SourceSegment) => PreparedSegment,
  ): readonly PreparedSegment[] => {
    const prepareOnce = (segment: SourceSegment): PreparedSegment => {
      const made = prepared.get(segment) ?? prepare(segment);
      prepared.set(segment, made);
      return made;
    };
    const among = nextSize === 1 ? 1 : lookahead;
    const [first, ...others] = waiting.slice(0, among).map(prepareOnce);
    if (!first) return [];
    // One that is handed back or was split goes alone.
    const alike = first.parts.length === 1 ? others.filter(({ parts }) => parts.length === 1) : [];
    const candidates = [first, ...alike];
    const lengths = candidates.map(({ length }) => length);
    const batch = chooseBatch(lengths, nextSize).flatMap((place) => candidates[place] ?? []);
    nextSize = size;
    const taken = new Set(batch.map(({ segment }) => segment));
    for (const segment of taken) prepared.delete(segment);
    waiting = waiting.filter((segment) => !taken.has(segment));
    return batch;
  };

  const takeDrafts = (): readonly Draft[] => {
    const taken = drafts.slice(0, SOUGHT_TOGETHER);
    drafts = drafts.slice(SOUGHT_TOGETHER);
    return taken;
  };

  const isInFront = (segment: SourceSegment | undefined) =>
    segment !== undefined && front.has(segment.id);
  const rankOf = ({ id }: SourceSegment) => front.get(id) ?? front.size;
  // Sorting is stable, so those that are not in front keep their order.
  const sortDrafts = (all: readonly Draft[]) =>
    [...all].sort((a, b) => rankOf(a.prepared.segment) - rankOf(b.prepared.segment));

  const areDraftsDue = (): boolean => {
    if (drafts.length === 0) return false;
    if (waiting.length === 0 || seeksTerms === 'at-once') return true;
    return !isInFront(waiting[0]) && isInFront(drafts[0]?.prepared.segment);
  };

  return {
    take(prepare) {
      if (areDraftsDue()) return { kind: 'seek-terms', drafts: takeDrafts() };
      return waiting.length > 0 ? { kind: 'translate', batch: takeBatch(prepare) } : null;
    },

    add(more) {
      drafts = sortDrafts([...drafts, ...more]);
    },

    prioritise(ids) {
      front = new Map(ids.map((id, place) => [id, place]));
      waiting = [...waiting].sort((a, b) => rankOf(a) - rankOf(b));
      drafts = sortDrafts(drafts);
    },
  };
}
