import { findSaid } from '@/lib/mt/worker/judge/said-terms';
import type { Engine } from '@/lib/mt/worker/load/engine';
import { decode } from '@/lib/mt/worker/search/decode';
import { createExtender } from '@/lib/mt/worker/search/extend-hypothesis';
import { lengthLimit } from '@/lib/mt/worker/search/search';
import {
  type ContinuationSearch,
  searchContinuations,
} from '@/lib/mt/worker/search/search-continuations';
import { cutEnglish } from '@/lib/mt/worker/sentence/cut-english';
import { beginHypothesis, type Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import {
  type PreparedSegment,
  prepareSegment,
  type SourcePart,
} from '@/lib/mt/worker/sentence/prepare-segment';
import { joinTarget } from '@/lib/mt/worker/sentence/target-text';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { raiseToCapitals } from '@/lib/text/capitals';
import type { Continuation, SegmentOutcome, SourceSegment } from '../translator';
import { constrainPart } from './part-constraints';

/** Ways to go on that are looked for, of which some may lack a term or be alike. */
const LOOKED_FOR = 6;
/** Ways to go on that are given. */
const MOST_GIVEN = 4;

export interface ContinuationRun {
  readonly engine: Engine;
  readonly onOutcome: (outcome: SegmentOutcome) => void;
  readonly yieldToEventLoop: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** A segment of one part, and how the English that is sought of it begins. */
interface Begun {
  readonly prepared: PreparedSegment;
  readonly part: SourcePart;
  /** The tokens of the prefix. */
  readonly prefix: readonly number[];
  /** The token by which the known English goes on from there; null where it begins in another way. */
  readonly knownNext: number | null;
}

/**
 * Gives other English of a segment that begins with some words, which stay as they are. What lacks a wanted
 * term that another says is left out. A segment that is read in several parts has none.
 *
 * One is sought first, by itself, and told as a draft: it takes a half of the time of all side by side. It
 * stays the first of those that are told in the end. Nothing is told once the signal has aborted.
 */
export async function continueTranslation(
  segment: SourceSegment,
  continuation: Continuation,
  { engine, onOutcome, yieldToEventLoop, signal }: ContinuationRun,
): Promise<void> {
  const { vocabulary, network } = engine;
  const prepared = prepareSegment(segment, vocabulary, network.maxPositions);
  const begun = begin(prepared, continuation, vocabulary);
  const limit = Math.min(lengthLimit(begun?.part.tokens.length ?? 0), network.maxPositions - 1);
  if (!begun || begun.prefix.length >= limit) {
    onOutcome({ status: 'translated', ...givenTo(segment, []) });
    return;
  }
  const { part, prefix, knownNext } = begun;
  const wanted = [...constrainPart(part, engine).tokens, ...prefix];
  /** Null when the signal ended it. */
  const seek = async (size: number, besides: readonly number[]) => {
    const search = searchContinuations(beginHypothesis(part.tokens, vocabulary, true), {
      prefix,
      extender: createExtender(part.tokens, vocabulary),
      vocabulary,
      limit,
      size,
      besides: new Set(besides),
    });
    const tasks = [{ source: part.tokens, search, wanted }];
    const isWhole = await decode(network, tasks, () => undefined, yieldToEventLoop, signal);
    return isWhole ? search : null;
  };
  const write = (hypotheses: readonly Hypothesis[]): readonly string[] => {
    const texts = hypotheses.map((each) => textOf(each, begun, continuation, vocabulary));
    return [...new Set(texts)].filter((text) => text !== continuation.known).slice(0, MOST_GIVEN);
  };

  const first = await seek(1, knownNext === null ? [] : [knownNext]);
  if (first === null) return;
  const [told] = saysAll(part, first, vocabulary) ? write(first.ended) : [];
  if (told !== undefined) onOutcome({ status: 'drafted', ...givenTo(segment, [told]) });
  const others = await seek(LOOKED_FOR - first.tried.length, first.tried);
  if (others === null) return;
  const all = withMostTerms(part, [...first.ended, ...others.ended], vocabulary);
  onOutcome({ status: 'translated', ...givenTo(segment, write(all)) });
}

/** Null for a segment without words, and for one that is read in several parts. */
function begin(
  prepared: PreparedSegment,
  { prefix, known }: Continuation,
  vocabulary: Vocabulary,
): Begun | null {
  const [part, ...others] = prepared.parts;
  if (!part || others.length > 0) return null;
  const cut = (english: string) =>
    cutEnglish(prepared.isInCapitals ? english.toLowerCase() : english, vocabulary).map(
      ({ id }) => id,
    );
  const tokens = cut(prefix);
  const ofKnown = cut(known);
  const isBegun = tokens.every((id, at) => ofKnown[at] === id);
  return {
    prepared,
    part,
    prefix: tokens,
    knownNext: (isBegun ? ofKnown[tokens.length] : null) ?? null,
  };
}

/** Whether all that ended say each of the wanted terms. */
const saysAll = (part: SourcePart, { ended }: ContinuationSearch, vocabulary: Vocabulary) =>
  ended.every((hypothesis) => findSaid(part, hypothesis, vocabulary).every(Boolean));

/** Keeps the hypotheses that say the most of the wanted terms. */
function withMostTerms(
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

function textOf(
  hypothesis: Hypothesis,
  { prepared, part, prefix }: Begun,
  continuation: Continuation,
  vocabulary: Vocabulary,
): string {
  const { text } = prepared.segment;
  const rest = restOf(part, hypothesis, prefix.length, vocabulary);
  const written = prepared.isInCapitals ? raiseToCapitals(rest) : rest;
  const lead = continuation.prefix === '' ? text.slice(0, part.span.start) : continuation.prefix;
  return `${lead}${written}${text.slice(part.span.end)}`;
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

const givenTo = ({ id }: SourceSegment, alternatives: readonly string[]) => ({
  id,
  translation: { text: alternatives[0] ?? '', links: [], tokens: 0, steering: [], alternatives },
});
