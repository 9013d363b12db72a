import {
  type Choice,
  chooseSteered,
  KEPT_MARGIN,
  TERM_MARGIN,
} from '@/lib/mt/worker/judge/choose-steered';
import { findLosses } from '@/lib/mt/worker/judge/find-losses';
import { renderHypothesis } from '@/lib/mt/worker/judge/rendering';
import { findLostNames, findSaid } from '@/lib/mt/worker/judge/said-terms';
import type { Engine } from '@/lib/mt/worker/load/engine';
import { mendPart } from '@/lib/mt/worker/mend/mend-part';
import { columnsOf } from '@/lib/mt/worker/mend/target-words';
import {
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
import type { PartTerm, SourcePart } from '@/lib/mt/worker/sentence/prepare-segment';
import type { Loss, SteeringOutcome } from '../translator';
import { constrainName, type PartConstraints, tokensOf } from './part-constraints';

/** Rows of an aligned search: for each number of constraints met, and at most. */
const PLACES_A_BANK = 3;
const MOST_PLACES = 12;
/** How much longer than the free translation one with terms may be, in tokens besides those of the terms. */
const roomToGrow = (tokens: number) => Math.ceil(1.25 * tokens) + 5;
/** Places of a constrained beam beyond those of its banks, so that the better ones have several. */
const SPARE_PLACES = 5;
const MOST_BEAM_PLACES = 24;

/** A part that lacks a term, a number or a name, with its free translation, scored and mended. */
export interface PartToSteer {
  readonly part: SourcePart;
  readonly wanted: PartConstraints;
  readonly free: Hypothesis;
}

/** The other translation of a part that was searched for terms. */
export interface SearchedPart {
  readonly made: 'freely' | 'with-terms';
  readonly hypothesis: Hypothesis;
  /** In UTF-16 units of the part's French. */
  readonly losses: readonly Loss[];
}

export interface SteeredPart {
  readonly translation: Hypothesis;
  /** One a term of the part. */
  readonly outcomes: readonly SteeringOutcome[];
  /** Null where no term of the glossary hangs on it. */
  readonly searched: SearchedPart | null;
}

/**
 * Translates parts anew, side by side, so that they say what their free translations lack. What the
 * reader requires is said in any case; of the others as many as leave the sentence likely and whole.
 *
 * @returns null when `signal` ended it
 */
export async function steerParts(
  engine: Engine,
  parts: readonly PartToSteer[],
  yieldToEventLoop: () => Promise<void>,
  signal: AbortSignal,
): Promise<readonly SteeredPart[] | null> {
  const aligned = parts.map((each) => {
    const sought = findSought(each, engine);
    return { ...each, sought, search: createAligned(each, sought, engine) };
  });
  const tasks = aligned.map(({ part, wanted, sought, search }) => ({
    source: part.tokens,
    search,
    wanted: [...wanted.tokens, ...tokensOf(sought.map(({ constraint }) => constraint))],
  }));
  const isDone = await decode(engine.network, tasks, () => undefined, yieldToEventLoop, signal);
  if (!isDone) return null;

  const chosen = aligned.map((each) => ({
    ...each,
    choice: choose(each, each.search.ended, engine),
  }));
  const beams = chosen.flatMap((each, place): (DecodingTask & Placed)[] => {
    const required = findRequired(each, each.choice?.hypothesis ?? null, engine);
    return required.length === 0 ? [] : [{ place, ...createBeam(each, required, engine) }];
  });
  const found = new Map<number, Hypothesis>();
  const onEnd = (at: number, result: Hypothesis | null) => {
    const beam = beams[at];
    if (beam && result) found.set(beam.place, result);
  };
  if (beams.length > 0 && !(await decode(engine.network, beams, onEnd, yieldToEventLoop, signal))) {
    return null;
  }
  return chosen.map((each, place) => {
    const choice = chooseAgain(each, each.choice, found.get(place) ?? null, engine);
    return {
      translation: choice.hypothesis,
      outcomes: outcomesOf(each, choice, engine),
      searched: searchedOf(each, choice, engine),
    };
  });
}

/**
 * Weighs what a constrained beam has found. It stands where it alone says what is indispensable; a number must not
 * cost the rest of the sentence.
 */
function chooseAgain(
  each: PartToSteer & { readonly search: AlignedSearch },
  choice: Choice | null,
  found: Hypothesis | null,
  engine: Engine,
): Choice {
  const own = choice ?? { hypothesis: each.free, refused: null };
  if (found === null) return own;
  const lacksIndispensable = each.part.terms.some(
    (term, at) =>
      isIndispensable(term) &&
      each.wanted.constraints[at] !== null &&
      !findSaid(each.part, own.hypothesis, engine.vocabulary)[at],
  );
  if (choice === null || lacksIndispensable) {
    return { hypothesis: mendPart(each.part, found, engine.vocabulary), refused: null };
  }
  return choose(each, [...each.search.ended, found], engine) ?? own;
}

interface Placed {
  readonly place: number;
}

/** What a search may begin to say, and where in the source it must look to do so. */
interface Sought {
  readonly constraint: Constraint;
  readonly columns: ReadonlySet<number>;
}

/** The terms of the glossary, whether said or not, so that none is lost; of what must be kept what is missing. */
function findSought({ part, wanted, free }: PartToSteer, engine: Engine): readonly Sought[] {
  const said = findSaid(part, free, engine.vocabulary);
  const terms = part.terms.flatMap(({ span, isSaidIn }, at) => {
    const constraint = wanted.constraints[at];
    if (!constraint || (isSaidIn !== null && said[at])) return [];
    return [{ constraint, columns: new Set(columnsOf(span, part.tokens)) }];
  });
  const names = findLostNames(part, free, engine.vocabulary).flatMap((name) => {
    const constraint = constrainName(name, engine);
    return constraint ? [{ constraint, columns: new Set(columnsOf(name.span, part.tokens)) }] : [];
  });
  return [...terms, ...names];
}

function createAligned(
  { part, free }: PartToSteer,
  sought: readonly Sought[],
  { network, vocabulary }: Engine,
): AlignedSearch {
  const constraints = sought.map(({ constraint }) => constraint);
  const tracker = createConstraintTracker(constraints, vocabulary);
  const said = findSaid(part, free, vocabulary);
  const lacksKept =
    part.terms.some(({ isSaidIn }, at) => isSaidIn !== null && !said[at]) ||
    findLostNames(part, free, vocabulary).length > 0;
  const margin = lacksKept ? KEPT_MARGIN : TERM_MARGIN;
  return searchAligned(beginHypothesis(part.tokens, vocabulary, true), {
    tracker,
    columns: sought.map(({ columns }) => columns),
    extender: createExtender(part.tokens, vocabulary),
    vocabulary,
    limit: Math.min(roomToGrow(free.tokens.length) + tracker.total, network.maxPositions - 1),
    least: part.terms.some(isInsistedOn)
      ? Number.NEGATIVE_INFINITY
      : meanLogProbability(free) - margin,
    size: Math.min(PLACES_A_BANK * (sought.length + 1), MOST_PLACES),
  });
}

const choose = (
  { part, wanted, free }: PartToSteer,
  ended: readonly Hypothesis[],
  { vocabulary }: Engine,
): Choice | null =>
  chooseSteered(
    part,
    free,
    ended.map((each) => mendPart(part, each, vocabulary)),
    (at) => wanted.constraints[at] !== null,
    vocabulary,
  );

/** The reader's own demands. */
const isInsistedOn = ({ isRequired, isSaidIn }: PartTerm): boolean =>
  isRequired && isSaidIn === null;

/** Those, and what nothing else will do for: an address. */
const isIndispensable = (term: PartTerm): boolean =>
  isInsistedOn(term) || (term.isRequired && term.isOpaque);

/** What a hypothesis lacks of what is required: all of it, if it lacks any; null stands for one that says nothing. */
function findRequired(
  { part, wanted: { constraints } }: PartToSteer,
  hypothesis: Hypothesis | null,
  { vocabulary }: Engine,
): readonly Constraint[] {
  const said = hypothesis ? findSaid(part, hypothesis, vocabulary) : [];
  const required = part.terms.flatMap((term, at) => {
    const constraint = constraints[at];
    if (!constraint || !term.isRequired) return [];
    return [{ constraint, isSaid: said[at] === true }];
  });
  return required.some(({ isSaid }) => !isSaid) ? required.map(({ constraint }) => constraint) : [];
}

/** For what is required alone: a beam that meets all of it wherever it may. */
function createBeam(
  { part: { tokens }, wanted }: PartToSteer,
  required: readonly Constraint[],
  { network, vocabulary }: Engine,
): DecodingTask {
  const tracker = createConstraintTracker(required, vocabulary);
  const search = searchConstrained(beginHypothesis(tokens, vocabulary, true), {
    tracker,
    extender: createExtender(tokens, vocabulary),
    endId: vocabulary.endId,
    limit: Math.min(lengthLimit(tokens.length) + tracker.total, network.maxPositions - 1),
    size: Math.min(tracker.total + SPARE_PLACES, MOST_BEAM_PLACES),
  });
  return { source: tokens, search, wanted: wanted.tokens };
}

function outcomesOf(
  { part, wanted, free }: PartToSteer,
  { hypothesis, refused }: Choice,
  { vocabulary }: Engine,
): readonly SteeringOutcome[] {
  const saidFreely = findSaid(part, free, vocabulary);
  const saidAtACost = refused ? findSaid(part, refused.hypothesis, vocabulary) : [];
  return findSaid(part, hypothesis, vocabulary).map((isSaid, at) => {
    if (isSaid) return saidFreely[at] ? 'followed' : 'constrained';
    if (!wanted.constraints[at]) return 'impossible';
    return saidAtACost[at] ? 'costly' : 'given-up';
  });
}

/** The English to compare: with the terms that were refused, or without those that were brought about. */
function searchedOf(
  { part, free }: PartToSteer,
  { hypothesis, refused }: Choice,
  { vocabulary }: Engine,
): SearchedPart | null {
  const termsIn = (each: Hypothesis) =>
    findSaid(part, each, vocabulary).map((is, at) => is && part.terms[at]?.isSaidIn === null);
  const saysMore = (one: Hypothesis, other: Hypothesis) => {
    const others = termsIn(other);
    return termsIn(one).some((is, at) => is && !others[at]);
  };
  if (refused && saysMore(refused.hypothesis, hypothesis)) {
    return { made: 'with-terms', ...refused };
  }
  if (!saysMore(hypothesis, free)) return null;
  const [before, after] = [free, hypothesis].map((each) =>
    renderHypothesis(part, each, vocabulary),
  );
  if (!before || !after) return null;
  return { made: 'freely', hypothesis: free, losses: findLosses(part, before, after) };
}
