import type { DoubtedWords, Link, SegmentTranslation, SteeringOutcome } from '@/lib/mt/translator';
import { raiseToCapitals } from '@/lib/text/capitals';
import { type Span, sliceSpan } from '@/lib/text/span';
import type { TargetToken } from './hypothesis';
import { joinMarked } from './marked-text';
import type { PreparedSegment } from './prepare-segment';
import type { Vocabulary } from './vocabulary';
import { findWeakestWords } from './weakest-words';
import { linkWords } from './word-links';

/** What was made of a part. */
export interface TranslatedPart {
  readonly tokens: readonly TargetToken[];
  /** One a term of the part. */
  readonly outcomes: readonly SteeringOutcome[];
}

/**
 * Joins what the model made of a segment's parts, and puts back what stands around them.
 *
 * @param translated one a part, in order
 */
export function assembleTranslation(
  { segment, inner, heading, parts, isInCapitals }: PreparedSegment,
  translated: readonly TranslatedPart[],
  vocabulary: Vocabulary,
): SegmentTranslation {
  const outcomes = segment.terms.map((): SteeringOutcome => 'impossible');
  parts.forEach(({ terms }, at) => {
    terms.forEach(({ place }, index) => {
      outcomes[place] = translated[at]?.outcomes[index] ?? 'impossible';
    });
  });
  // One that lies in no part, for a cut goes through it, cannot be asked for.
  const steering = segment.terms.map(({ span }, place) => ({
    span,
    outcome: outcomes[place] ?? 'impossible',
  }));
  if (!inner) return { text: segment.text, links: [], tokens: 0, steering };
  if (heading !== null) return { ...assembleHeading(segment.text, inner, heading), steering };
  let text = segment.text.slice(0, inner.start);
  const links: Link[] = [];
  let tokens = 0;
  let weakest: DoubtedWords | null = null;
  for (const [at, part] of parts.entries()) {
    const { span, tokens: source } = part;
    const target = translated[at]?.tokens ?? [];
    const english = joinMarked(part, target, vocabulary);
    text += copyGap(segment.text, parts[at - 1]?.span.end ?? inner.start, span.start);
    const french = sliceSpan(segment.text, span);
    for (const link of linkWords(french, source, english.text, target, english.spans)) {
      links.push({
        source: shift(link.source, span.start),
        target: shift(link.target, text.length),
        score: link.score,
      });
    }
    // What decoding was made to say is unlikely by itself.
    const isMade = translated[at]?.outcomes.includes('constrained') ?? false;
    const words = isMade ? null : findWeakestWords(target, english);
    if (words !== null && words.logProbability < (weakest?.logProbability ?? 0)) {
      weakest = { ...words, span: shift(words.span, text.length) };
    }
    text += isInCapitals ? raiseToCapitals(english.text) : english.text;
    tokens += target.length;
  }
  text += copyGap(segment.text, parts.at(-1)?.span.end ?? inner.start, inner.end);
  return {
    text: text + segment.text.slice(inner.end),
    links,
    tokens,
    steering,
    ...(weakest === null ? {} : { weakest }),
  };
}

/**
 * What stands between two parts: a space, and a word that is too long to be read. A text without spaces is
 * cut where there is none, and joined without one.
 */
const copyGap = (french: string, start: number, end: number): string =>
  french.slice(start, end).replace(/\s+/gu, ' ');

/** A heading is rendered as a whole. */
function assembleHeading(french: string, inner: Span, heading: string) {
  const before = french.slice(0, inner.start);
  const target = { start: before.length, end: before.length + heading.length };
  return {
    text: before + heading + french.slice(inner.end),
    links: [{ source: inner, target, score: 1 }],
    tokens: 0,
  };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
