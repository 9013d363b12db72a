import type { Engine } from '@/lib/mt/worker/load/engine';
import { constrainCopy, constrainTerm } from '@/lib/mt/worker/search/constrain-terms';
import {
  allPhrases,
  type Constraint,
  createConstraintTracker,
} from '@/lib/mt/worker/search/constraint-progress';
import { type DecodingTask, decode } from '@/lib/mt/worker/search/decode';
import { createExtender } from '@/lib/mt/worker/search/extend-hypothesis';
import { lengthLimit } from '@/lib/mt/worker/search/search';
import { type AlignedSearch, searchAligned } from '@/lib/mt/worker/search/search-aligned';
import { searchConstrained } from '@/lib/mt/worker/search/search-constrained';
import {
  beginHypothesis,
  type Hypothesis,
  meanLogProbability,
} from '@/lib/mt/worker/sentence/hypothesis';
import type { SourcePart } from '@/lib/mt/worker/sentence/prepare-segment';
import { joinTarget } from '@/lib/mt/worker/sentence/target-text';
import { findForms } from '@/lib/text/find-forms';
import { spansOverlap } from '@/lib/text/span';
import type { SteeringOutcome } from '../translator';

/**
 * How much less likely, in mean log-probability by token, terms may make a sentence. Measured on the
 * first 250 lines of newstest2013 that have mined terms (`bench/quality/terms.tsv`, two a line at most,
 * annotated). Of these 32 lack a term when nothing more is done: 89 % of the terms are said, at BLEU
 * 26.3. With a margin of 0.1 97.0 % are, at 26.8; with 0.3 97.6 % at 26.9; with 0.6 98.8 % at 27.0; and
 * nothing changes beyond. So few terms a line leave sentences whole whatever the margin; on the first
 * article, with up to eight, 0.6 put `Azerbaijani` in the place of a clause, and 0.3 gave it up.
 */
const MARGIN = 0.3;

/** Rows of an aligned search, as measured above: for each number of constraints met, and at most. */
const PLACES_A_BANK = 3;
const MOST_PLACES = 12;
/** How much longer than the free translation one with terms may be, in tokens besides those of the terms. */
const roomToGrow = (tokens: number) => Math.ceil(1.25 * tokens) + 5;
/** Places of a constrained beam beyond those of its banks, so that the better ones have several. */
const SPARE_PLACES = 5;
const MOST_BEAM_PLACES = 24;

/** What it takes to say the terms of a part. */
export interface PartConstraints {
  /** One a term; null for one that cannot be said. */
  readonly constraints: readonly (Constraint | null)[];
  /** Every token of every phrase. */
  readonly tokens: readonly number[];
}

export function constrainPart({ terms }: SourcePart, engine: Engine): PartConstraints {
  // The end must fit too, and the token that decoding starts from.
  let room = engine.network.maxPositions - 2;
  const constraints = terms.map((term) => {
    const constraint = term.isOpaque
      ? constrainCopy(engine.vocabulary)
      : constrainTerm(term, engine.vocabulary, room);
    if (constraint) room -= createConstraintTracker([constraint], engine.vocabulary).total;
    return constraint;
  });
  const tokens = constraints.flatMap((constraint) =>
    constraint ? allPhrases(constraint).flat() : [],
  );
  return { constraints, tokens };
}

/** Which of the part's terms a translation says. */
export function findSaid(
  part: SourcePart,
  { tokens }: Hypothesis,
  { vocabulary }: Engine,
): readonly boolean[] {
  if (part.terms.length === 0) return [];
  const { text } = joinTarget(tokens, part.tokens, vocabulary);
  const forms = part.terms.map(({ accepted, isSaidIn }) => (isSaidIn === null ? accepted : []));
  const found = findForms(text, forms);
  return part.terms.map(({ isSaidIn }, at) => isSaidIn?.(text) ?? found[at] !== null);
}

/** A part that lacks a term, with its free translation, scored. */
export interface PartToSteer {
  readonly part: SourcePart;
  readonly wanted: PartConstraints;
  readonly free: Hypothesis;
}

export interface SteeredPart {
  readonly translation: Hypothesis;
  /** One a term of the part. */
  readonly outcomes: readonly SteeringOutcome[];
}

/**
 * Translates parts anew, side by side, so that they say what their free translations lack. What the
 * reader requires is said in any case; of the others as many as leave the sentence likely.
 *
 * @returns null when `signal` ended it
 */
export async function steerParts(
  engine: Engine,
  parts: readonly PartToSteer[],
  yieldToEventLoop: () => Promise<void>,
  signal: AbortSignal,
): Promise<readonly SteeredPart[] | null> {
  const aligned = parts.map((each) => ({ ...each, search: createAligned(each, engine) }));
  const tasks = aligned.map(({ part, wanted, search }) => ({
    source: part.tokens,
    search,
    wanted: wanted.tokens,
  }));
  if (!(await decode(engine.network, tasks, () => undefined, yieldToEventLoop, signal)))
    return null;

  const insisting = aligned.map((each) => ({ ...each, found: chooseAligned(each, engine) }));
  const beams = insisting.flatMap(({ part, wanted, found }, place): (DecodingTask & Placed)[] =>
    found ? [] : [{ place, ...createBeam(part, wanted, engine) }],
  );
  const insisted = new Map<number, Hypothesis | null>();
  const onEnd = (at: number, result: Hypothesis | null) => {
    const beam = beams[at];
    if (beam) insisted.set(beam.place, result);
  };
  if (beams.length > 0 && !(await decode(engine.network, beams, onEnd, yieldToEventLoop, signal))) {
    return null;
  }
  return insisting.map((each, place) => {
    const translation = each.found ?? insisted.get(place) ?? each.free;
    return { translation, outcomes: outcomesOf(each, translation, engine) };
  });
}

interface Placed {
  readonly place: number;
}

function createAligned(
  { part, wanted, free }: PartToSteer,
  { network, vocabulary }: Engine,
): AlignedSearch {
  const sayable = part.terms.flatMap((term, at) => {
    const constraint = wanted.constraints[at];
    return constraint ? [{ term, constraint }] : [];
  });
  const tracker = createConstraintTracker(
    sayable.map(({ constraint }) => constraint),
    vocabulary,
  );
  const isInsisting = part.terms.some(({ isRequired }) => isRequired);
  return searchAligned(beginHypothesis(part.tokens, vocabulary, true), {
    tracker,
    columns: sayable.map(({ term }) => columnsOf(part, term.span)),
    extender: createExtender(part.tokens, vocabulary),
    vocabulary,
    limit: Math.min(roomToGrow(free.tokens.length) + tracker.total, network.maxPositions - 1),
    least: isInsisting ? Number.NEGATIVE_INFINITY : meanLogProbability(free) - MARGIN,
    size: Math.min(PLACES_A_BANK * (sayable.length + 1), MOST_PLACES),
  });
}

/** Where the tokens of a phrase are in the source, and those of its annotation. */
function columnsOf({ tokens }: SourcePart, phrase: SourcePart['span']): ReadonlySet<number> {
  const columns = tokens.flatMap(({ span, term }, column) => {
    const place = term ?? span;
    return place && spansOverlap(place, phrase) ? [column] : [];
  });
  return new Set(columns);
}

/**
 * The translation with the most terms that is likely enough, of equals the likeliest. Null when none
 * says all that is required.
 */
function chooseAligned(
  { part, wanted, free, search }: PartToSteer & { readonly search: AlignedSearch },
  engine: Engine,
): Hypothesis | null {
  const judged = [free, ...search.ended].map((hypothesis) => {
    const said = findSaid(part, hypothesis, engine);
    return {
      hypothesis,
      mean: meanLogProbability(hypothesis),
      count: said.filter(Boolean).length,
      isEnough: part.terms.every(
        ({ isRequired }, at) => !isRequired || said[at] || !wanted.constraints[at],
      ),
    };
  });
  const enough = judged.filter(({ isEnough }) => isEnough);
  const [likeliest] = enough.sort((a, b) => b.mean - a.mean);
  if (!likeliest) return null;
  // What the reader insists on may cost anything; the rest is measured by what that leaves.
  const base = enough.find(({ hypothesis }) => hypothesis === free) ?? likeliest;
  const [best] = enough
    .filter(({ mean }) => mean >= base.mean - MARGIN)
    .sort((a, b) => b.count - a.count || b.mean - a.mean);
  return best?.hypothesis ?? base.hypothesis;
}

/** For what is required alone: a beam that meets all of it wherever it may. */
function createBeam(
  { tokens, terms }: SourcePart,
  { constraints, tokens: wanted }: PartConstraints,
  { network, vocabulary }: Engine,
): DecodingTask {
  const tracker = createConstraintTracker(
    constraints.flatMap((constraint, at) =>
      constraint && terms[at]?.isRequired ? [constraint] : [],
    ),
    vocabulary,
  );
  const search = searchConstrained(beginHypothesis(tokens, vocabulary, true), {
    tracker,
    extender: createExtender(tokens, vocabulary),
    endId: vocabulary.endId,
    limit: Math.min(lengthLimit(tokens.length) + tracker.total, network.maxPositions - 1),
    size: Math.min(tracker.total + SPARE_PLACES, MOST_BEAM_PLACES),
  });
  return { source: tokens, search, wanted };
}

function outcomesOf(
  { part, wanted, free }: PartToSteer,
  translation: Hypothesis,
  engine: Engine,
): readonly SteeringOutcome[] {
  const saidFreely = findSaid(part, free, engine);
  return findSaid(part, translation, engine).map((isSaid, at) => {
    if (isSaid) return saidFreely[at] ? 'followed' : 'constrained';
    return wanted.constraints[at] ? 'given-up' : 'impossible';
  });
}
