import type { Link } from '@/lib/mt/translator';
import type { Span } from '@/lib/text/span';
import { spansOverlap } from '@/lib/text/span';
import type { SentenceFlag } from './sentence-flag';

/** In UTF-16 units of the French; what is shorter varies too much. */
const SHORTEST_MEASURED = 40;
/**
 * How short and how long English is at most, as a share of the French, by the length of the French. Of
 * 6,000 human translations (newstest2013, FLORES dev and the validation set) 1 in 100 is shorter than 0.55
 * and 1 in 500 longer than 1.6 of its French; the shorter the sentence, the more it varies.
 */
const bounds = [
  { from: 100, least: 0.53, most: 1.55 },
  { from: 60, least: 0.47, most: 1.75 },
  { from: SHORTEST_MEASURED, least: 0.4, most: 2 },
] as const;
/** Words that a clause has at least, for it to be missed. */
const LEAST_WORDS = 4;

/** English that is much shorter or longer than French is usually put into. */
export function flagLength(source: string, target: string): readonly SentenceFlag[] {
  const [french, english] = [source.trim().length, target.trim().length];
  if (french < SHORTEST_MEASURED) {
    return english > 2 * french + SHORTEST_MEASURED ? [{ kind: 'too-long' }] : [];
  }
  const ratio = english / french;
  const { least, most } = bounds.find(({ from }) => french >= from) ?? bounds[0];
  if (ratio < least) return [{ kind: 'too-short' }];
  return ratio > most ? [{ kind: 'too-long' }] : [];
}

const clauses = /[^,;:.!?…()«»“”–—]+/gu;

/** Clauses of several words of which none is linked; nothing where there are no links at all. */
export function flagUnlinked(source: string, links: readonly Link[]): readonly SentenceFlag[] {
  if (links.length === 0) return [];
  return Array.from(source.matchAll(clauses), ({ 0: text, index }): Span => {
    const lead = text.length - text.trimStart().length;
    return { start: index + lead, end: index + lead + text.trim().length };
  })
    .filter(
      (clause) =>
        (source.slice(clause.start, clause.end).match(/\p{L}{2,}/gu)?.length ?? 0) >= LEAST_WORDS &&
        !links.some((link) => spansOverlap(link.source, clause)),
    )
    .map((clause) => ({ kind: 'clause-unlinked', source: clause }));
}
