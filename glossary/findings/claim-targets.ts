import type { TermMatch } from '@/glossary/match/match-terms';
import type { Occurrence } from '@/glossary/match/token-trie';
import type { Link } from '@/lib/mt/translator';
import { type Span, spansOverlap } from '@/lib/text/span';
import { belongsBeside } from './belongs-beside';
import { type Target, targetRanks } from './compile-targets';

/** A match, and the matches that stand directly within it. */
export interface Nest {
  readonly match: TermMatch;
  readonly inner: Nest[];
}

/** An English word whose links to other French words add up to this much translates one of those. */
const LINKED_ELSEWHERE = 0.5;

/** Records which English answers for which match; no two overlap. */
export class Claims {
  private readonly byNode = new Map<Nest, Occurrence<Target>>();
  private readonly taken: Uint8Array;

  constructor(textLength: number) {
    this.taken = new Uint8Array(textLength);
  }

  has = (node: Nest): boolean => this.byNode.has(node);
  get = (node: Nest): Occurrence<Target> | undefined => this.byNode.get(node);
  isFree = ({ start, end }: Span): boolean => !this.taken.subarray(start, end).includes(1);

  claim(node: Nest, target: Occurrence<Target>): void {
    this.byNode.set(node, target);
    this.taken.fill(1, target.span.start, target.span.end);
  }
}

/** Claims the best linked pairs first; of equal ones the preferred term, then the longer one. */
export function claimByLinks(
  nodes: readonly Nest[],
  candidates: readonly Occurrence<Target>[],
  links: readonly Link[],
  claims: Claims,
): void {
  const pairs = candidates.flatMap((candidate) => {
    const scores = new Map<Nest, number>();
    for (const { source, score } of linksInto(candidate.span, links)) {
      const node = nodeAt(nodes, source);
      if (node?.match.entryId !== candidate.value.entryId) continue;
      scores.set(node, (scores.get(node) ?? 0) + score);
    }
    return Array.from(scores, ([node, score]) => ({ node, candidate, score }));
  });
  const length = ({ candidate: { span } }: (typeof pairs)[number]) => span.end - span.start;
  pairs.sort(
    (a, b) =>
      b.score - a.score || rankOf(a.candidate) - rankOf(b.candidate) || length(b) - length(a),
  );
  for (const { node, candidate } of pairs) {
    if (!claims.has(node) && claims.isFree(candidate.span)) claims.claim(node, candidate);
  }
}

const rankOf = ({ value }: Occurrence<Target>): number => targetRanks.indexOf(value.rank);

/** Finds the links whose English overlaps `target`, in a list in order of target. */
function linksInto(target: Span, links: readonly Link[]): readonly Link[] {
  const from = lowerBound(links, (link) => link.target.end > target.start);
  const into: Link[] = [];
  for (let at = from; at < links.length; at += 1) {
    const link = links[at];
    if (link === undefined || link.target.start >= target.end) break;
    into.push(link);
  }
  return into;
}

/** Finds the match that a source word belongs to, in an ordered list that does not overlap. */
function nodeAt(nodes: readonly Nest[], source: Span): Nest | null {
  const node = nodes[lowerBound(nodes, ({ match }) => match.span.end > source.start)];
  return node && spansOverlap(node.match.span, source) ? node : null;
}

/** Finds the index of the first item for which `holds`, given that it holds for all items after it. */
function lowerBound<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Says whether the English translates words outside `nodes`, as far as the links tell. Words that are in
 * one phrase with a node do not count.
 *
 * @param french the text that the nodes are of
 */
export function isLinkedElsewhere(
  { span, value }: Occurrence<Target>,
  nodes: readonly Nest[],
  links: readonly Link[],
  french: string,
): boolean {
  const isSure = value.rank === 'preferred';
  const scores = linksInto(span, links)
    .filter(({ source }) => nodeAt(nodes, source) === null)
    .filter(
      ({ source }) => !nodes.some(({ match }) => belongsBeside(french, match.span, source, isSure)),
    )
    .map(({ score }) => score);
  return scores.reduce((sum, score) => sum + score, 0) >= LINKED_ELSEWHERE;
}
