import { findSaid } from '@/lib/mt/worker/judge/said-terms';
import type { Engine } from '@/lib/mt/worker/load/engine';
import { decode } from '@/lib/mt/worker/search/decode';
import { createExtender } from '@/lib/mt/worker/search/extend-hypothesis';
import { lengthLimit } from '@/lib/mt/worker/search/search';
import { searchContinuations } from '@/lib/mt/worker/search/search-continuations';
import { cutEnglish } from '@/lib/mt/worker/sentence/cut-english';
import { beginHypothesis, type Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import { prepareSegment, type SourcePart } from '@/lib/mt/worker/sentence/prepare-segment';
import { joinTarget } from '@/lib/mt/worker/sentence/target-text';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { raiseToCapitals } from '@/lib/text/capitals';
import type { SegmentOutcome, SourceSegment } from '../translator';
import { constrainPart } from './part-constraints';

/** Ways to go on that are looked for side by side, of which some may lack a term or be alike. */
const LOOKED_FOR = 6;
/** Ways to go on that are given. */
const MOST_GIVEN = 4;

export interface ContinuationRun {
  readonly engine: Engine;
  readonly yieldToEventLoop: () => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Gives other English of a segment that begins with some words, which stay as they are. What lacks a wanted
 * term that another says is left out. A segment that is read in several parts has none.
 *
 * @param prefix whole words; empty for other ways to say all of it
 * @returns null when the signal ended it
 */
export async function continueTranslation(
  segment: SourceSegment,
  prefix: string,
  { engine, yieldToEventLoop, signal }: ContinuationRun,
): Promise<SegmentOutcome | null> {
  const { vocabulary, network } = engine;
  const prepared = prepareSegment(segment, vocabulary, network.maxPositions);
  const [part, ...others] = prepared.parts;
  const begun = prepared.isInCapitals ? prefix.toLowerCase() : prefix;
  const tokens = cutEnglish(begun, vocabulary).map(({ id }) => id);
  const limit = Math.min(lengthLimit(part?.tokens.length ?? 0), network.maxPositions - 1);
  if (!part || others.length > 0 || tokens.length >= limit) return outcomeOf(segment, []);
  const search = searchContinuations(beginHypothesis(part.tokens, vocabulary, true), {
    prefix: tokens,
    extender: createExtender(part.tokens, vocabulary),
    vocabulary,
    limit,
    size: LOOKED_FOR,
  });
  const wanted = [...constrainPart(part, engine).tokens, ...tokens];
  const tasks = [{ source: part.tokens, search, wanted }];
  if (!(await decode(network, tasks, () => undefined, yieldToEventLoop, signal))) return null;
  const lead = segment.text.slice(0, part.span.start);
  const tail = segment.text.slice(part.span.end);
  const texts = withAllTerms(part, search.ended, vocabulary).map((hypothesis) => {
    const rest = restOf(part, hypothesis, tokens.length, vocabulary);
    const written = prepared.isInCapitals ? raiseToCapitals(rest) : rest;
    return `${prefix === '' ? lead : prefix}${written}${tail}`;
  });
  return outcomeOf(segment, [...new Set(texts)].slice(0, MOST_GIVEN));
}

/** Keeps the hypotheses that say the most of the wanted terms. */
function withAllTerms(
  part: SourcePart,
  hypotheses: readonly Hypothesis[],
  vocabulary: Vocabulary,
): readonly Hypothesis[] {
  const counted = hypotheses.map((hypothesis) => ({
    hypothesis,
    said: findSaid(part, hypothesis, vocabulary).filter(Boolean).length,
  }));
  const most = Math.max(0, ...counted.map(({ said }) => said));
  return counted.filter(({ said }) => said === most).map(({ hypothesis }) => hypothesis);
}

/** What follows the prefix, with the space before it where there is one. */
function restOf(
  part: SourcePart,
  { tokens }: Hypothesis,
  prefixTokens: number,
  vocabulary: Vocabulary,
): string {
  const { text, spans } = joinTarget(tokens, part.tokens, vocabulary);
  if (prefixTokens === 0) return text;
  // It begins where the words of the prefix end, so that the space between is part of it.
  return text.slice(spans[prefixTokens - 1]?.end ?? text.length);
}

const outcomeOf = ({ id }: SourceSegment, alternatives: readonly string[]): SegmentOutcome => ({
  status: 'translated',
  id,
  translation: { text: alternatives[0] ?? '', links: [], tokens: 0, steering: [], alternatives },
});
