import type { WantedTerm } from '@/lib/mt/translator';
import type { Entry } from './entry';
import type { TermMatch } from './match-terms';

/**
 * What the translator is asked for in a segment: of nested matches the outermost one whose entry has
 * an English term, in order, none overlapping another.
 *
 * @param matches of the segment's text, as `matchTerms` orders them
 * @param entries by id; a match whose entry is gone is left out
 */
export function wantedTerms(
  matches: readonly TermMatch[],
  entries: ReadonlyMap<string, Entry>,
): readonly WantedTerm[] {
  const wanted: WantedTerm[] = [];
  for (const { entryId, span } of matches) {
    const target = entries.get(entryId)?.english.trim() ?? '';
    if (target === '' || span.start < (wanted.at(-1)?.span.end ?? 0)) continue;
    wanted.push({ span, target });
  }
  return wanted;
}
