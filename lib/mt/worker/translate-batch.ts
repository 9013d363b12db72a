import type { SegmentOutcome, SteeringOutcome } from '../translator';
import { assembleTranslation, type TranslatedPart } from './assemble-translation';
import { type DecodingTask, decode } from './decode';
import type { Engine } from './engine';
import { createExtender } from './extend-hypothesis';
import { beginHypothesis, type Hypothesis } from './hypothesis';
import type { PreparedSegment, SourcePart } from './prepare-segment';
import { lengthLimit, type SearchKind } from './search';
import { searchBeam } from './search-beam';
import { searchGreedily } from './search-greedily';
import { constrainPart, findSaid, type PartConstraints, steerParts } from './steer-parts';

export interface BatchRun {
  readonly engine: Engine;
  /** Sentences decoded side by side. */
  readonly size: number;
  readonly search: SearchKind;
  readonly onOutcome: (outcome: SegmentOutcome) => void;
  /** Lets waiting messages be heard; awaited between steps. */
  readonly breathe: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** Parts whose terms are looked for together; each takes the rows of several sentences. */
const STEERED_TOGETHER = 2;

/** What has become of a part. */
interface PartResult {
  readonly translation: Hypothesis;
  /** One a term; null while a term is missing and was not constrained yet. */
  readonly outcomes: readonly SteeringOutcome[] | null;
}

/**
 * Translates segments side by side, freely first, and reports each as it ends; those that lack a wanted
 * term are translated anew afterwards, so that they keep no other waiting. What makes one fail is told
 * of that one alone.
 */
export async function translateBatch(
  batch: readonly PreparedSegment[],
  run: BatchRun,
): Promise<void> {
  const { engine, size, onOutcome, breathe, signal } = run;
  const reported = new Set<PreparedSegment>();
  const results = new Map<SourcePart, PartResult>();
  const reportIfWhole = (prepared: PreparedSegment) => {
    const translated = prepared.parts.flatMap((part): TranslatedPart[] => {
      const result = results.get(part);
      if (!result?.outcomes) return [];
      return [{ tokens: result.translation.tokens, outcomes: result.outcomes }];
    });
    if (translated.length < prepared.parts.length) return;
    const translation = assembleTranslation(prepared, translated, engine.vocabulary);
    reported.add(prepared);
    onOutcome({ status: 'translated', id: prepared.segment.id, translation });
  };

  try {
    const pieces = batch.flatMap((prepared) =>
      prepared.parts.map((part) => ({ prepared, part, wanted: constrainPart(part, engine) })),
    );
    for (const prepared of batch) if (prepared.parts.length === 0) reportIfWhole(prepared);
    for (let start = 0; start < pieces.length; start += size) {
      const beside = pieces.slice(start, start + size);
      const tasks = beside.map(({ part, wanted }) => createTask(part, wanted, run));
      const onEnd = (place: number, translation: Hypothesis | null) => {
        const piece = beside[place];
        if (!piece) return;
        if (!translation) throw new Error('A free search found nothing');
        const outcomes = outcomesOf(piece.part, piece.wanted, translation, engine);
        results.set(piece.part, { translation, outcomes });
        reportIfWhole(piece.prepared);
      };
      if (!(await decode(engine.network, tasks, onEnd, breathe, signal))) return;
    }
    const lacking = pieces.flatMap((piece) => {
      const result = results.get(piece.part);
      return result && !result.outcomes ? [{ ...piece, free: result.translation }] : [];
    });
    for (let start = 0; start < lacking.length; start += STEERED_TOGETHER) {
      const beside = lacking.slice(start, start + STEERED_TOGETHER);
      const steered = await steerParts(engine, beside, breathe, signal);
      if (!steered) return;
      beside.forEach(({ prepared, part }, at) => {
        const result = steered[at];
        if (result) results.set(part, result);
        reportIfWhole(prepared);
      });
    }
  } catch (error) {
    const left = batch.filter((prepared) => !reported.has(prepared));
    if (batch.length === 1) {
      for (const { segment } of left) onOutcome(failed(segment.id, String(error)));
      return;
    }
    for (const prepared of left) await translateBatch([prepared], run);
  }
}

function createTask(
  part: SourcePart,
  { tokens: wanted }: PartConstraints,
  { engine: { network, vocabulary }, search }: BatchRun,
): DecodingTask {
  const extender = createExtender(part.tokens, vocabulary);
  const limit = Math.min(lengthLimit(part.tokens.length), network.maxPositions - 1);
  const isScored = search.kind === 'beam' || part.terms.length > 0;
  const start = beginHypothesis(part.tokens, vocabulary, isScored);
  return {
    source: part.tokens,
    search:
      search.kind === 'greedy'
        ? searchGreedily(start, extender, vocabulary.endId, limit)
        : searchBeam(start, extender, vocabulary.endId, limit, search.size),
    wanted,
  };
}

/** Null when a term is missing that could be constrained. */
function outcomesOf(
  part: SourcePart,
  { constraints }: PartConstraints,
  translation: Hypothesis,
  engine: Engine,
): readonly SteeringOutcome[] | null {
  const said = findSaid(part, translation, engine);
  if (said.some((is, at) => !is && constraints[at])) return null;
  return said.map((is) => (is ? 'followed' : 'impossible'));
}

export const failed = (id: string, detail: string): SegmentOutcome => ({
  status: 'failed',
  id,
  failure: { code: 'translation-failed', detail },
});
