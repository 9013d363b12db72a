import type { Entry } from '@/glossary/entry';
import type { TermMatch } from '@/glossary/match/match-terms';
import type { ExportOccurrence, ExportTerm } from './export-document';

export const exportTermOf = (entry: Entry): ExportTerm => ({
  id: entry.id,
  french: entry.french,
  english: entry.isKeptInFrench
    ? [entry.french]
    : [entry.english, ...entry.englishVariants].filter((english) => english !== ''),
  forbidden: entry.forbiddenEnglish,
  definition: entry.definition,
});

/**
 * Finds the places of terms, in order and without overlap: of nested terms the outermost.
 *
 * @param matches of one segment, in order
 */
export const exportOccurrences = (
  matches: readonly Pick<TermMatch, 'span' | 'entryId' | 'nestedIn'>[],
): readonly ExportOccurrence[] =>
  matches.flatMap(({ span, entryId, nestedIn }) =>
    nestedIn === null ? [{ span, termId: entryId }] : [],
  );
