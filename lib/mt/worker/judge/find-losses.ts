import type { Loss } from '@/lib/mt/translator';
import type { SourcePart } from '@/lib/mt/worker/sentence/prepare-segment';
import { isNameSaid } from '@/lib/names/is-name-said';
import { compareQuantities } from '@/lib/quantities/compare-quantities';
import { type Span, spansOverlap } from '@/lib/text/span';
import { findVerbatim } from '@/lib/verbatim/find-verbatim';
import { contentWords } from './content-words';
import type { Rendering } from './rendering';

/** Content words in a row that must have lost their links for a clause to be lost. */
const LEAST_WORDS = 2;

/**
 * Tells what one English of a part lacks that another has: numbers, names, copied text, and clauses by their links.
 * What a wanted term covers is left to the term. Spans count in the part's French.
 */
export function findLosses(part: SourcePart, before: Rendering, after: Rendering): readonly Loss[] {
  const terms = part.terms.filter(({ isSaidIn }) => isSaidIn === null).map(({ span }) => span);
  const isFree = (span: Span) => !terms.some((term) => spansOverlap(term, span));
  const losses = [
    ...lostNumbers(part.text, before.text, after.text),
    ...lostNames(part, before.text, after.text),
    ...lostCopies(part.text, before.text, after.text),
  ].filter(({ source }) => isFree(source));
  const clauses = lostClauses(part.text, before, after, isFree).filter(
    (clause) => !losses.some(({ source }) => spansOverlap(source, clause)),
  );
  return [...losses, ...clauses.map((source) => ({ kind: 'clause' as const, source }))].sort(
    (a, b) => a.source.start - b.source.start,
  );
}

function lostNumbers(french: string, before: string, after: string): readonly Loss[] {
  const missing = compareQuantities(french, before).missing.map(({ span }) => span.start);
  return compareQuantities(french, after)
    .missing.filter(({ span }) => !missing.includes(span.start))
    .map(({ span }) => ({ kind: 'number', source: span }));
}

const lostNames = ({ names }: SourcePart, before: string, after: string): readonly Loss[] =>
  names
    .filter((name) => isNameSaid(name, before) && !isNameSaid(name, after))
    .map(({ span }) => ({ kind: 'name', source: span }));

const lostCopies = (french: string, before: string, after: string): readonly Loss[] =>
  findVerbatim(french)
    .filter(({ english }) => before.includes(english) && !after.includes(english))
    .map(({ span }) => ({ kind: 'copied-text', source: span }));

/** Stretches of content words that were rendered and are no more. */
function lostClauses(
  french: string,
  before: Rendering,
  after: Rendering,
  isFree: (span: Span) => boolean,
): readonly Span[] {
  if (after.rendered.length === 0) return [];
  const isIn = ({ rendered }: Rendering, word: Span) =>
    rendered.some((each) => spansOverlap(each, word));
  const clauses: Span[] = [];
  let lost: Span[] = [];
  const end = () => {
    const [first, last] = [lost[0], lost.at(-1)];
    if (first && last && lost.length >= LEAST_WORDS) {
      clauses.push({ start: first.start, end: last.end });
    }
    lost = [];
  };
  for (const word of contentWords(french)) {
    if (isFree(word) && isIn(before, word) && !isIn(after, word)) lost.push(word);
    else end();
  }
  end();
  return clauses;
}
