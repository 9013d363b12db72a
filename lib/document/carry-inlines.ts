import type { Link } from '@/lib/mt/translator';
import { type Span, sliceSpan, spansOverlap } from '@/lib/text/span';
import type { Inline } from './inline';

/** Words that no link speaks of, between two that belong together, are few. */
const LONGEST_GAP = 24;
/** Shorter words stand in a sentence by chance. */
const SHORTEST_VERBATIM = 3;

/**
 * Carries the links and emphasis of a French sentence to its English, as Firefox's translator does: an
 * English word has what the French word has that it renders most, and words that follow each other are
 * one. What the links do not tell is carried where it holds for the whole sentence, or where its words
 * stand in both; else it is left out.
 *
 * @param inlines in UTF-16 units of `french`
 * @param links between the words of both; empty where the translator gives none
 * @returns in UTF-16 units of `english`, in the order of their starts
 */
export function carryInlines(
  french: string,
  inlines: readonly Inline[],
  english: string,
  links: readonly Link[],
): readonly Inline[] {
  if (inlines.length === 0 || english.trim() === '') return [];
  const strongest = strongestLinks(links);
  return inlines
    .flatMap((inline) =>
      spansFor(inline.span, { french, english, strongest }).map((span) => ({ ...inline, span })),
    )
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

interface Sentences {
  readonly french: string;
  readonly english: string;
  /** One a word of the English that has any, in their order. */
  readonly strongest: readonly Link[];
}

function spansFor(span: Span, { french, english, strongest }: Sentences): readonly Span[] {
  if (isWholeSentence(french, span)) {
    const start = english.length - english.trimStart().length;
    return [{ start, end: english.trimEnd().length }];
  }
  const runs: Span[] = [];
  let isLastIn = false;
  for (const { source, target } of strongest) {
    const isIn = isMostlyWithin(source, span);
    const run = runs.at(-1);
    if (isIn && isLastIn && run && target.start - run.end <= LONGEST_GAP) {
      runs[runs.length - 1] = { start: run.start, end: Math.max(run.end, target.end) };
    } else if (isIn) runs.push(target);
    isLastIn = isIn;
  }
  if (runs.length > 0) return runs;
  const words = sliceSpan(french, span);
  const at = words.length < SHORTEST_VERBATIM ? -1 : english.indexOf(words);
  return at === -1 ? [] : [{ start: at, end: at + words.length }];
}

/** The signs around the words may be outside. */
const isWholeSentence = (french: string, { start, end }: Span): boolean =>
  !/[\p{L}\p{N}]/u.test(french.slice(0, start) + french.slice(end));

function isMostlyWithin(source: Span, span: Span): boolean {
  if (!spansOverlap(source, span)) return false;
  const shared = Math.min(source.end, span.end) - Math.max(source.start, span.start);
  return 2 * shared >= source.end - source.start;
}

function strongestLinks(links: readonly Link[]): readonly Link[] {
  const byTarget = new Map<number, Link>();
  for (const link of links) {
    const known = byTarget.get(link.target.start);
    if (known === undefined || link.score > known.score) byTarget.set(link.target.start, link);
  }
  return [...byTarget.values()].toSorted((a, b) => a.target.start - b.target.start);
}
