import type { TermMatch } from '@/glossary/match/match-terms';
import { visitNested } from '@/glossary/match/nesting';
import type { ArticleDecisions, OccurrenceDecision } from './decisions';

/**
 * Gives each match the sense that is meant: the reader's choice for that place, else for the article, else
 * the first by precedence. A choice that the place does not have is ignored, as of an entry that was
 * deleted.
 *
 * @param matches of one segment, as `matchTerms` orders them
 */
export function chooseSenses(
  matches: readonly TermMatch[],
  segmentId: string,
  decisions: ArticleDecisions,
): readonly TermMatch[] {
  const here = decisions.occurrences.filter((one) => one.segmentId === segmentId);
  if (here.length === 0 && decisions.senses.length === 0) return matches;
  const chosen: TermMatch[] = [];
  visitNested<TermMatch, TermMatch>(matches, (match, holders) => {
    const entryId = meantEntry(match, here, decisions.senses);
    // The holder of this match may have another sense now.
    const nestedIn = match.nestedIn === null ? null : (holders.at(-1)?.entryId ?? match.nestedIn);
    const isSame = entryId === match.entryId && nestedIn === match.nestedIn;
    const meant = isSame ? match : { ...match, entryId, nestedIn };
    chosen.push(meant);
    return meant;
  });
  return chosen;
}

function meantEntry(
  { entryId, senses, span }: TermMatch,
  here: readonly OccurrenceDecision[],
  ofArticle: readonly string[],
): string {
  const atPlace = here.find(
    ({ start, ...one }) => start === span.start && senses.includes(one.entryId),
  );
  return atPlace?.entryId ?? ofArticle.find((id) => senses.includes(id)) ?? entryId;
}

/**
 * Finds the reader's decision about a match whose sense is chosen; null when there is none, or when it is
 * about another sense.
 */
export function decisionAbout(
  match: TermMatch,
  segmentId: string,
  { occurrences }: ArticleDecisions,
): OccurrenceDecision | null {
  return (
    occurrences.find(
      (one) =>
        one.segmentId === segmentId &&
        one.start === match.span.start &&
        one.entryId === match.entryId,
    ) ?? null
  );
}
