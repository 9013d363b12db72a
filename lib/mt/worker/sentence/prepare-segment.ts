import { findHeading } from '@/lib/headings/find-heading';
import type { SourceSegment, WantedTerm } from '@/lib/mt/translator';
import { isNameSaid } from '@/lib/names/is-name-said';
import { findNamesToKeep, type NameToKeep } from '@/lib/names/names-to-keep';
import { isInCapitals } from '@/lib/text/capitals';
import { type Span, sliceSpan, spansOverlap } from '@/lib/text/span';
import { splitAtClauses } from '@/lib/text/split-clauses';
import { keptTerms } from './kept-terms';
import { lowerHeadline } from './lower-headline';
import { findInnerText } from './outer-marks';
import { isShortInCapitals } from './short-capitals';
import { type SourceToken, tokeniseSource } from './source-sentence';
import type { Vocabulary } from './vocabulary';

/** A segment as it goes to the model: what stands around it, and the parts that are read one by one. */
export interface PreparedSegment {
  readonly segment: SourceSegment;
  /** What is translated; null when there is no letter in it, and it is handed back as it is. */
  readonly inner: Span | null;
  /** The English of a line that is a heading of the built-in list; it goes to no model. Else null. */
  readonly heading: string | null;
  /**
   * One, unless the segment is too long for the model. What lies between them is copied. Empty when `inner` is
   * null, for a heading, and where nothing is to be read.
   */
  readonly parts: readonly SourcePart[];
  /** A headline: it is read in small letters, and its English is put in capitals again. */
  readonly isInCapitals: boolean;
  /** Tokens of the longest part. */
  readonly length: number;
}

export interface SourcePart {
  /** In the segment's text. Spans of the tokens and the terms count from its start. */
  readonly span: Span;
  /** The French as it is read. */
  readonly text: string;
  readonly tokens: readonly SourceToken[];
  /** What it must keep of names; none of what is copied, and of a wanted term only a nationality that it asks for. */
  readonly names: readonly NameToKeep[];
  /** The wanted terms that lie within it, and what it must keep, whether or not its tokens tell of them. */
  readonly terms: readonly PartTerm[];
}

export interface PartTerm extends WantedTerm {
  /** Its place among the segment's wanted terms; what is kept besides comes after them. */
  readonly place: number;
  /** Whether a translation says what must be kept; null for a term, of which the very forms count. */
  readonly isSaidIn: ((english: string) => boolean) | null;
  /** It is one token of the source, which the model does not know and copies. */
  readonly isOpaque: boolean;
}

/**
 * Longer sentences are split, in tokens without annotations: the model was trained on up to 96, and
 * beyond that it drops clauses.
 */
const LONGEST_PART = 90;
/** In UTF-16 units. A token has about four, so that longer text is not cut only to be counted. */
const SURELY_TOO_LONG = 1_200;

export function prepareSegment(
  segment: SourceSegment,
  vocabulary: Vocabulary,
  maxPositions: number,
): PreparedSegment {
  const inner = findInnerText(segment.text);
  const heading =
    inner && segment.terms.length === 0 ? findHeading(sliceSpan(segment.text, inner)) : null;
  const capitals = isInCapitals(segment.text) || isShortInCapitals(segment.text, vocabulary);
  if (!inner || heading !== null) {
    return { segment, inner, heading, parts: [], isInCapitals: capitals, length: 0 };
  }
  const terms = placeTerms(segment, vocabulary);
  const read = capitals ? { ...segment, text: lowerHeadline(segment.text, vocabulary) } : segment;
  const parts = splitToFit(read.text, inner, vocabulary).map((span) => {
    const within = termsWithin(terms, span);
    const text = sliceSpan(read.text, span);
    const tokens = tokenisePart(text, within, vocabulary, maxPositions);
    const names = findNamesToKeep(text).filter(
      (name) => !within.some((term) => spansOverlap(term.span, name.span) && !asks(term, name)),
    );
    return { span, text, tokens, names, terms: within };
  });
  return {
    segment,
    inner,
    heading,
    parts,
    isInCapitals: capitals,
    length: Math.max(0, ...parts.map(({ tokens }) => tokens.length)),
  };
}

/** In UTF-16 units. What has no space for so long is no word of French, and is copied rather than read. */
const LONGEST_WORD = 1_000;
const tooLongWord = new RegExp(String.raw`\S{${LONGEST_WORD},}`, 'gu');

/** Without the white space between them, and without words that are too long. */
function splitToFit(text: string, inner: Span, vocabulary: Vocabulary): Span[] {
  const words = Array.from(sliceSpan(text, inner).matchAll(tooLongWord), ({ 0: word, index }) => ({
    start: inner.start + index,
    end: inner.start + index + word.length,
  }));
  const starts = [inner.start, ...words.map(({ end }) => end)];
  const ends = [...words.map(({ start }) => start), inner.end];
  return starts.flatMap((start, at) =>
    splitStretch(text, { start, end: ends[at] ?? start }, vocabulary),
  );
}

function splitStretch(text: string, stretch: Span, vocabulary: Vocabulary): Span[] {
  const fits = (piece: string) =>
    piece.length <= SURELY_TOO_LONG && tokeniseSource(piece, [], vocabulary).length <= LONGEST_PART;
  return splitAtClauses(sliceSpan(text, stretch), fits).flatMap(({ start, end }) => {
    const piece = text.slice(stretch.start + start, stretch.start + end);
    if (piece.trim() === '') return [];
    const lead = piece.length - piece.trimStart().length;
    const from = stretch.start + start + lead;
    return [{ start: from, end: from + piece.trim().length }];
  });
}

/**
 * The wanted terms, and after them what must be kept besides. A model with a tokenizer of its own tells
 * no places, so that nothing is hidden from it.
 */
function placeTerms({ text, terms }: SourceSegment, { normalise }: Vocabulary): PartTerm[] {
  const kept = keptTerms(text, terms).filter(({ isOpaque }) => normalise === null || !isOpaque);
  return [...terms.map((term) => ({ ...term, isSaidIn: null, isOpaque: false })), ...kept].map(
    (term, place) => ({ ...term, place }),
  );
}

/** Whether a term asks for what a nationality must keep in any case: a term that costs something may be given up. */
const asks = ({ accepted }: PartTerm, name: NameToKeep): boolean =>
  name.how === 'nationality' && accepted.some((form) => isNameSaid(name, form));

const termsWithin = (terms: readonly PartTerm[], { start, end }: Span): PartTerm[] =>
  terms
    .filter(({ span }) => span.start >= start && span.end <= end)
    .map((term) => ({
      ...term,
      span: { start: term.span.start - start, end: term.span.end - start },
    }));

/** With the annotations of its terms, as far as the model's window holds them. */
function tokenisePart(
  text: string,
  terms: readonly PartTerm[],
  vocabulary: Vocabulary,
  maxPositions: number,
): SourceToken[] {
  const annotated = terms.filter(({ isAnnotated }) => isAnnotated);
  const opaque = terms.filter(({ isOpaque }) => isOpaque);
  for (let kept = annotated.length; kept > 0; kept -= 1) {
    const tokens = tokeniseSource(text, annotated.slice(0, kept), vocabulary, opaque);
    if (tokens.length <= maxPositions) return tokens;
  }
  return tokeniseSource(text, [], vocabulary, opaque);
}
