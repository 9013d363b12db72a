import type { Engine } from '@/lib/mt/worker/load/engine';
import { constrainCopy, constrainTerm } from '@/lib/mt/worker/search/constrain-terms';
import {
  allPhrases,
  type Constraint,
  createConstraintTracker,
} from '@/lib/mt/worker/search/constraint-progress';
import type { PartTerm, SourcePart } from '@/lib/mt/worker/sentence/prepare-segment';
import type { NameToKeep } from '@/lib/names/names-to-keep';

/** What it takes to say the terms of a part. */
export interface PartConstraints {
  /** One a term; null for one that cannot be said. */
  readonly constraints: readonly (Constraint | null)[];
  /** Every token of every phrase. */
  readonly tokens: readonly number[];
  /**
   * The same for what a free search should be free to find: not for what is required and not annotated, as a hint,
   * which is sought besides. So a sentence that gets one has the free translation that it had without.
   */
  readonly tokensFreely: readonly number[];
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
  const isHint = ({ isRequired, isAnnotated, isSaidIn }: PartTerm) =>
    isRequired && !isAnnotated && isSaidIn === null;
  const freely = constraints.filter((_, at) => !terms.slice(at, at + 1).some(isHint));
  return { constraints, tokens: tokensOf(constraints), tokensFreely: tokensOf(freely) };
}

/** Forms of a name that are sought: the usual one, and a few more. */
const MOST_FORMS = 4;

/** What it takes to say a name. */
export const constrainName = (
  { english }: NameToKeep,
  { network, vocabulary }: Engine,
): Constraint | null =>
  constrainTerm({ accepted: english.slice(0, MOST_FORMS) }, vocabulary, network.maxPositions - 2);

export const tokensOf = (constraints: readonly (Constraint | null)[]): readonly number[] =>
  constraints.flatMap((constraint) => (constraint ? allPhrases(constraint).flat() : []));
