import { countFaults } from '@/lib/mt/worker/judge/count-faults';
import { findLostNames, findSaid } from '@/lib/mt/worker/judge/said-terms';
import type { Engine } from '@/lib/mt/worker/load/engine';
import { mendPart } from '@/lib/mt/worker/mend/mend-part';
import { type DecodingTask, decode } from '@/lib/mt/worker/search/decode';
import { createExtender } from '@/lib/mt/worker/search/extend-hypothesis';
import { lengthLimit, type SearchKind } from '@/lib/mt/worker/search/search';
import { searchBeam } from '@/lib/mt/worker/search/search-beam';
import { searchGreedily } from '@/lib/mt/worker/search/search-greedily';
import { assembleTranslation } from '@/lib/mt/worker/sentence/assemble-translation';
import { beginHypothesis, type Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import type { PreparedSegment, SourcePart } from '@/lib/mt/worker/sentence/prepare-segment';
import type { Loss, SegmentOutcome, SteeringOutcome } from '../translator';
import type { FreeTranslations } from './free-translations';
import { constrainPart, type PartConstraints } from './part-constraints';
import { type SearchedPart, steerParts } from './steer-parts';

export interface BatchRun {
  readonly engine: Engine;
  /** Sentences decoded side by side. */
  readonly size: number;
  readonly search: SearchKind;
  /** What such a search has found before. */
  readonly known: FreeTranslations;
  /** A second look is at segments that were drafted: a draft of it is not told. */
  readonly look: 'first' | 'second';
  readonly onOutcome: (outcome: SegmentOutcome) => void;
  /** Lets waiting messages be heard; awaited between steps. */
  readonly yieldToEventLoop: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** Rows that a draft takes when its terms are sought. */
const ROWS_OF_DRAFT = 4;

/** How many drafts have their terms sought together, where `size` sentences are decoded side by side. */
export const soughtTogether = (size: number): number =>
  Math.min(size, Math.max(2, Math.ceil(size / ROWS_OF_DRAFT)));

/** A part of a segment, with what it takes to say its terms. */
interface Piece {
  readonly part: SourcePart;
  readonly wanted: PartConstraints;
  readonly translation: Hypothesis;
  /** One a term; null while something is missing that could be said. */
  readonly outcomes: readonly SteeringOutcome[] | null;
  readonly searched: SearchedPart | null;
}

/** A segment that has its first English. It is to be looked at again, or lacks a term that could be said. */
export interface Draft {
  readonly awaits: 'second-look' | 'terms';
  readonly prepared: PreparedSegment;
  /** One a part, in order. */
  readonly pieces: readonly Piece[];
}

/**
 * Translates segments side by side, freely, and reports each as it ends: as drafted where it lacks a
 * wanted term or awaits its second look. What makes one fail is told of that one alone.
 *
 * @returns the drafts, for `seekTerms` or a second look; one may be missing when `signal` ended it
 */
export async function translateBatch(
  batch: readonly PreparedSegment[],
  run: BatchRun,
): Promise<readonly Draft[]> {
  const { engine, size, search, known, look, onOutcome, yieldToEventLoop, signal } = run;
  const reported = new Set<PreparedSegment>();
  const drafts: Draft[] = [];
  const pieces = new Map<SourcePart, Piece>();
  const reportIfWhole = (prepared: PreparedSegment) => {
    const whole = prepared.parts.flatMap((part) => pieces.get(part) ?? []);
    if (whole.length < prepared.parts.length) return;
    reported.add(prepared);
    const isLookedAtAgain = look === 'first' && awaitsSecondLook(prepared);
    const awaits = isLookedAtAgain ? 'second-look' : awaitedBy(whole);
    if (awaits !== null) drafts.push({ awaits, prepared, pieces: whole });
    if (awaits === null || look === 'first') onOutcome(outcomeOf(prepared, whole, awaits, engine));
  };

  try {
    const parts = batch.flatMap((prepared) =>
      prepared.parts.map((part) => {
        const wanted = constrainPart(part, engine);
        const free = { part, kind: search, wanted: wanted.tokensFreely };
        return { prepared, part, wanted, free };
      }),
    );
    const take = ({ prepared, part, wanted }: (typeof parts)[number], found: Hypothesis) => {
      const translation = mendPart(part, found, engine.vocabulary);
      const outcomes = outcomesOf(part, wanted, translation, engine);
      pieces.set(part, { part, wanted, translation, outcomes, searched: null });
      reportIfWhole(prepared);
    };
    for (const prepared of batch) if (prepared.parts.length === 0) reportIfWhole(prepared);
    const unknown = parts.filter((each) => {
      const found = known.find(each.free);
      if (found) take(each, found);
      return !found;
    });
    for (let start = 0; start < unknown.length; start += size) {
      const beside = unknown.slice(start, start + size);
      const tasks = beside.map(({ part, wanted }) => createTask(part, wanted, run));
      const onEnd = (place: number, found: Hypothesis | null) => {
        const ended = beside[place];
        if (!ended) return;
        if (!found) throw new Error('A free search found nothing');
        known.keep(ended.free, found);
        take(ended, found);
      };
      if (!(await decode(engine.network, tasks, onEnd, yieldToEventLoop, signal))) return drafts;
    }
  } catch (error) {
    const left = batch.filter((prepared) => !reported.has(prepared));
    if (batch.length === 1) {
      for (const { segment } of left) onOutcome(failed(segment.id, String(error)));
      return drafts;
    }
    for (const prepared of left) drafts.push(...(await translateBatch([prepared], run)));
  }
  return drafts;
}

/** Translates drafts anew, so that they say what they lack, and reports each as translated or failed. */
export async function seekTerms(drafts: readonly Draft[], run: BatchRun): Promise<void> {
  const { engine, size, onOutcome, yieldToEventLoop, signal } = run;
  const together = soughtTogether(size);
  const lacking = drafts.flatMap(({ pieces }) =>
    pieces.filter(({ outcomes }) => outcomes === null),
  );
  try {
    const steered = new Map<SourcePart, Pick<Piece, 'translation' | 'outcomes' | 'searched'>>();
    for (let start = 0; start < lacking.length; start += together) {
      const beside = lacking.slice(start, start + together);
      const toSteer = beside.map((piece) => ({ ...piece, free: piece.translation }));
      const results = await steerParts(engine, toSteer, yieldToEventLoop, signal);
      if (!results) return;
      beside.forEach(({ part }, at) => {
        const result = results[at];
        if (result) steered.set(part, result);
      });
    }
    for (const { prepared, pieces } of drafts) {
      const whole = pieces.map((piece) => ({ ...piece, ...steered.get(piece.part) }));
      onOutcome(outcomeOf(prepared, whole, awaitedBy(whole), engine));
    }
  } catch (error) {
    if (drafts.length > 1) {
      for (const draft of drafts) await seekTerms([draft], run);
      return;
    }
    for (const { prepared } of drafts) onOutcome(failed(prepared.segment.id, String(error)));
  }
}

/** What is handed back as it is cannot become better. */
const awaitsSecondLook = ({ segment, parts }: PreparedSegment): boolean =>
  segment.quality === 'better' && parts.length > 0;

const awaitedBy = (pieces: readonly Piece[]): Draft['awaits'] | null =>
  pieces.some(({ outcomes }) => outcomes === null) ? 'terms' : null;

/** As drafted while it awaits something. */
function outcomeOf(
  prepared: PreparedSegment,
  pieces: readonly Piece[],
  awaits: Draft['awaits'] | null,
  { vocabulary }: Engine,
): SegmentOutcome {
  const partsOf = (choose: (piece: Piece) => Hypothesis) =>
    pieces.map((piece) => ({ tokens: choose(piece).tokens, outcomes: piece.outcomes ?? [] }));
  const translation = assembleTranslation(
    prepared,
    partsOf((piece) => piece.translation),
    vocabulary,
  );
  const { id } = prepared.segment;
  if (awaits !== null) {
    return { status: 'drafted', id, translation: { ...translation, steering: [] } };
  }
  const searched = pieces.flatMap((piece) => piece.searched ?? []);
  if (searched.length === 0) return { status: 'translated', id, translation };
  const made = searched.some((each) => each.made === 'with-terms') ? 'with-terms' : 'freely';
  const other = assembleTranslation(
    prepared,
    partsOf((piece) =>
      piece.searched?.made === made ? piece.searched.hypothesis : piece.translation,
    ),
    vocabulary,
  );
  const losses = pieces.flatMap(({ part, searched: each }) =>
    each?.made === made ? each.losses.map((loss) => moveLoss(loss, part.span.start)) : [],
  );
  return {
    status: 'translated',
    id,
    translation: { ...translation, searched: { made, text: other.text, losses } },
  };
}

const moveLoss = ({ kind, source: { start, end } }: Loss, by: number): Loss => ({
  kind,
  source: { start: start + by, end: end + by },
});

function createTask(
  part: SourcePart,
  { tokensFreely: wanted }: PartConstraints,
  { engine: { network, vocabulary }, search }: BatchRun,
): DecodingTask {
  const extender = createExtender(part.tokens, vocabulary);
  const limit = Math.min(lengthLimit(part.tokens.length), network.maxPositions - 1);
  const start = beginHypothesis(part.tokens, vocabulary, true);
  return {
    source: part.tokens,
    search:
      search.kind === 'greedy'
        ? searchGreedily(start, extender, vocabulary.endId, limit)
        : searchBeam(start, extender, vocabulary.endId, limit, search.size, (each) =>
            countMissing(part, each, vocabulary),
          ),
    wanted,
  };
}

/** Counts what a hypothesis of a beam lacks, once it is mended: terms, numbers, names, members of lists. */
function countMissing(
  part: SourcePart,
  found: Hypothesis,
  vocabulary: Engine['vocabulary'],
): number {
  const hypothesis = mendPart(part, found, vocabulary);
  const missing = findSaid(part, hypothesis, vocabulary).filter((isSaid) => !isSaid).length;
  const names = findLostNames(part, hypothesis, vocabulary).length;
  return missing + names + countFaults(part, hypothesis, vocabulary);
}

/** Null when a term is missing that could be constrained, or a name. */
function outcomesOf(
  part: SourcePart,
  { constraints }: PartConstraints,
  translation: Hypothesis,
  { vocabulary }: Engine,
): readonly SteeringOutcome[] | null {
  const said = findSaid(part, translation, vocabulary);
  if (said.some((is, at) => !is && constraints[at])) return null;
  if (findLostNames(part, translation, vocabulary).length > 0) return null;
  return said.map((is) => (is ? 'followed' : 'impossible'));
}

export const failed = (id: string, detail: string): SegmentOutcome => ({
  status: 'failed',
  id,
  failure: { code: 'translation-failed', detail },
});
