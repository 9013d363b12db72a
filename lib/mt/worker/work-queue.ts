import type { PreparedSegment } from '@/lib/mt/worker/sentence/prepare-segment';
import type { SourceSegment } from '../translator';
import { chooseBatch } from './batches';
import { type Draft, soughtTogether } from './translate-batch';

/** How segments are put together, and in which order. */
export interface Batching {
  /** Sentences decoded side by side. */
  readonly size: number;
  /** The same for the first batch of a translation: 1 has the first sentence there at once. */
  readonly firstSize: number;
  /** How many of those waiting a batch is chosen from: more finds closer lengths, and reorders more. */
  readonly lookahead: number;
  /**
   * When the terms that first English lacks are sought: `at-once`, when enough segments lack some to be
   * searched side by side, so that each ends soon after it has begun; or `last`, when all that is in front, and
   * then all the rest, has its first English.
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

/** Segments of a second look side by side; each takes four rows, and a cancel waits for a step of all. */
export const LOOKED_AT_TOGETHER = 6;

/** What the engine does next. */
export type Work =
  | { readonly kind: 'translate'; readonly batch: readonly PreparedSegment[] }
  | { readonly kind: 'look-again'; readonly batch: readonly PreparedSegment[] }
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
  const together = soughtTogether(size);
  let waiting: readonly SourceSegment[] = segments;
  /** Those that have a draft and await their second look. */
  let drafted: readonly SourceSegment[] = [];
  const places = new Map(segments.map(({ id }, place) => [id, place]));
  let drafts: readonly Draft[] = [];
  let front: ReadonlyMap<string, number> = new Map();
  let nextSize = firstSize;
  /** Of segments that were looked at and not taken. */
  const prepared = new Map<SourceSegment, PreparedSegment>();

  /** The first of these, and such others as go well with it. */
  const chooseAmong = (
    choice: readonly SourceSegment[],
    most: number,
    prepare: (segment: SourceSegment) => PreparedSegment,
  ): readonly PreparedSegment[] => {
    const prepareOnce = (segment: SourceSegment): PreparedSegment => {
      const made = prepared.get(segment) ?? prepare(segment);
      prepared.set(segment, made);
      return made;
    };
    const among = most === 1 ? 1 : lookahead;
    const [first, ...others] = choice.slice(0, among).map(prepareOnce);
    if (!first) return [];
    // One that is handed back or was split goes alone.
    const alike = first.parts.length === 1 ? others.filter(({ parts }) => parts.length === 1) : [];
    const candidates = [first, ...alike];
    const lengths = candidates.map(({ length }) => length);
    const batch = chooseBatch(lengths, most).flatMap((place) => candidates[place] ?? []);
    for (const { segment } of batch) prepared.delete(segment);
    return batch;
  };

  const takeBatch = (prepare: (segment: SourceSegment) => PreparedSegment): Work => {
    const batch = chooseAmong(waiting, nextSize, prepare);
    nextSize = size;
    waiting = without(waiting, batch);
    return { kind: 'translate', batch };
  };

  const takeDrafted = (prepare: (segment: SourceSegment) => PreparedSegment): Work => {
    const batch = chooseAmong(drafted, LOOKED_AT_TOGETHER, prepare);
    drafted = without(drafted, batch);
    return { kind: 'look-again', batch };
  };

  const takeDrafts = (): readonly Draft[] => {
    const taken = drafts.slice(0, together);
    drafts = drafts.slice(together);
    return taken;
  };

  const isInFront = (segment: SourceSegment | undefined) =>
    segment !== undefined && front.has(segment.id);
  const rankOf = ({ id }: SourceSegment) => front.get(id) ?? front.size;
  // Sorting is stable, so those that are not in front keep their order.
  const sortDrafts = (all: readonly Draft[]) =>
    [...all].sort((a, b) => rankOf(a.prepared.segment) - rankOf(b.prepared.segment));
  const placeOf = ({ id }: SourceSegment) => places.get(id) ?? places.size;
  const sortDrafted = (all: readonly SourceSegment[]) =>
    [...all].sort((a, b) => rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b));

  const isSecondLookDue = (): boolean =>
    drafted.length > 0 &&
    (waiting.length === 0 || (!isInFront(waiting[0]) && isInFront(drafted[0])));

  const areDraftsDue = (): boolean => {
    if (drafts.length === 0) return false;
    if (waiting.length === 0) return true;
    if (seeksTerms === 'at-once' && drafts.length >= together) return true;
    return !isInFront(waiting[0]) && isInFront(drafts[0]?.prepared.segment);
  };

  return {
    take(prepare) {
      if (areDraftsDue()) return { kind: 'seek-terms', drafts: takeDrafts() };
      if (isSecondLookDue()) return takeDrafted(prepare);
      return waiting.length > 0 ? takeBatch(prepare) : null;
    },

    add(more) {
      const again = more.filter(({ awaits }) => awaits === 'second-look');
      if (again.length > 0) {
        drafted = sortDrafted([...drafted, ...again.map(({ prepared: { segment } }) => segment)]);
      }
      drafts = sortDrafts([...drafts, ...more.filter(({ awaits }) => awaits === 'terms')]);
    },

    prioritise(ids) {
      front = new Map(ids.map((id, place) => [id, place]));
      waiting = [...waiting].sort((a, b) => rankOf(a) - rankOf(b));
      drafts = sortDrafts(drafts);
      drafted = sortDrafted(drafted);
    },
  };
}

function without(
  segments: readonly SourceSegment[],
  batch: readonly PreparedSegment[],
): readonly SourceSegment[] {
  const taken = new Set(batch.map(({ segment }) => segment));
  return segments.filter((segment) => !taken.has(segment));
}
