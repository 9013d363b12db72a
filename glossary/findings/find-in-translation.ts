import type { TermMatch } from '@/glossary/match/match-terms';
import { visitNested } from '@/glossary/match/nesting';
import type { Occurrence } from '@/glossary/match/token-trie';
import type { SegmentTranslation } from '@/lib/mt/translator';
import { isWithin, type Span } from '@/lib/text/span';
import { alignInOrder } from './align-in-order';
import { Claims, claimByLinks, isLinkedElsewhere, type Nest } from './claim-targets';
import { type Target, type TargetMatcher, type TargetRank, targetRanks } from './compile-targets';

interface Found<Kind> {
  readonly kind: Kind;
  readonly entryId: string;
  /** In UTF-16 units of the French. */
  readonly source: Span;
  /** In UTF-16 units of the English. */
  readonly target: Span;
}

/** Whether a term of the French has the English that the glossary wants. */
export type TermFinding =
  | Found<'honoured'>
  | Found<'variant'>
  /** Forbidden English stands for the term. */
  | Found<'forbidden'>
  | (Omit<Found<'missed'>, 'target'> & { readonly target: null });

/**
 * Finds where the translation of each matched term stands in the English, in the order of the matches.
 * Spans are in UTF-16 units of the two texts. Word links decide between several occurrences; without them
 * the order does. An English span answers for one match only, but a nested match is found within the
 * translation of its holder: `peacekeeping` in `peacekeeping forces`. Three matches are left out: a nested
 * match that was reworded with its holder, one of an entry without English, and one of an entry that only
 * forbids English that is not there.
 *
 * @param matches of `source`, as `matchTerms` orders them
 */
export function findInTranslation(
  source: string,
  matches: readonly TermMatch[],
  translation: Pick<SegmentTranslation, 'text' | 'links'>,
  targets: TargetMatcher,
): readonly TermFinding[] {
  const judged = matches.filter(({ entryId }) => targets.knows(entryId));
  const wanted = new Set(judged.map(({ entryId }) => entryId));
  const occurrences = withoutShorter(
    targets
      .find(translation.text)
      .filter(({ value }) => wanted.has(value.entryId))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
  );
  const links = translation.links.toSorted((a, b) => a.target.start - b.target.start);
  const findings = new Map<TermMatch, TermFinding>();
  const place = (span: Span, text: string) => (span.start + span.end) / 2 / text.length;

  const judge = (
    nodes: readonly Nest[],
    candidates: readonly Occurrence<Target>[],
    held: boolean,
  ) => {
    const claims = new Claims(translation.text.length);
    claimByLinks(nodes, candidates, links, claims);
    for (const rank of targetRanks) {
      for (const [entryId, unclaimed] of groupByEntry(nodes.filter((node) => !claims.has(node)))) {
        const free = candidates
          .filter(({ value }) => value.entryId === entryId && value.rank === rank)
          .filter(
            (candidate) =>
              claims.isFree(candidate.span) &&
              !isLinkedElsewhere(candidate, unclaimed, links, source),
          );
        const pairs = alignInOrder(
          unclaimed,
          withoutOverlaps(free),
          ({ match }) => place(match.span, source),
          ({ span }) => place(span, translation.text),
        );
        for (const [node, candidate] of pairs) claims.claim(node, candidate);
      }
    }
    for (const node of nodes) {
      const claimed = claims.get(node);
      if (claimed || !held) findings.set(node.match, toFinding(node.match, claimed));
      if (!claimed || node.inner.length === 0) continue;
      const within = candidates.filter(({ span }) => isWithin(span, claimed.span));
      judge(node.inner, within, true);
    }
    const orphans = nodes.flatMap((node) => (claims.has(node) ? [] : node.inner));
    const left = candidates.filter(({ span }) => claims.isFree(span));
    if (orphans.length > 0) judge(orphans, left, held);
  };
  judge(nest(judged), occurrences, false);
  return judged.flatMap((match) => {
    const finding = findings.get(match);
    if (!finding) return [];
    return finding.kind === 'missed' && !targets.wants(match.entryId) ? [] : [finding];
  });
}

const toFinding = (
  { entryId, span: source }: TermMatch,
  found: Occurrence<Target> | undefined,
): TermFinding =>
  found
    ? {
        kind: kinds[found.value.rank],
        entryId,
        source,
        target: found.span,
      }
    : { kind: 'missed', entryId, source, target: null };

const kinds = {
  preferred: 'honoured',
  admitted: 'variant',
  forbidden: 'forbidden',
} as const satisfies Record<TargetRank, string>;

function nest(matches: readonly TermMatch[]): readonly Nest[] {
  const outermost: Nest[] = [];
  visitNested<TermMatch, Nest>(matches, (match, holders) => {
    const node = { match, inner: [] };
    (holders.at(-1)?.inner ?? outermost).push(node);
    return node;
  });
  return outermost;
}

function groupByEntry(nodes: readonly Nest[]): ReadonlyMap<string, readonly Nest[]> {
  const groups = new Map<string, Nest[]>();
  for (const node of nodes) {
    const group = groups.get(node.match.entryId);
    if (group) group.push(node);
    else groups.set(node.match.entryId, [node]);
  }
  return groups;
}

/**
 * Leaves out terms of an entry that are a part of another of its terms, where one of the two is forbidden:
 * `corridor` in a forbidden `humanitarian corridor` is not what the glossary wants, nor is a forbidden
 * `enclave` in the preferred `Armenian enclave` wrong.
 */
function withoutShorter(sorted: readonly Occurrence<Target>[]): readonly Occurrence<Target>[] {
  const isForbidden = ({ value }: Occurrence<Target>) => value.rank === 'forbidden';
  if (!sorted.some(isForbidden)) return sorted;
  return sorted.filter(
    (short) =>
      !sorted.some(
        (long) =>
          long.value.entryId === short.value.entryId &&
          isForbidden(long) !== isForbidden(short) &&
          isWithin(short.span, long.span) &&
          long.span.end - long.span.start > short.span.end - short.span.start,
      ),
  );
}

/** Keeps the first and longest of those that overlap. The list is in order of start, the longer first. */
function withoutOverlaps(sorted: readonly Occurrence<Target>[]): readonly Occurrence<Target>[] {
  let end = 0;
  return sorted.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
