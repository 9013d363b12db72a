import type { TermMark } from '@/components/reader/term-mark';
import type { TermOccurrence } from './term-occurrences';

/** What to highlight in the French of a sentence: the outermost terms. */
export const frenchMarks = (occurrences: readonly TermOccurrence[]): readonly TermMark[] =>
  occurrences
    .filter(({ match }) => match.nestedIn === null)
    .map(({ match: { entryId, span }, status }) => ({ entryId, span, start: span.start, status }));

/** What to highlight in the English: the translations that were found, and the forbidden ones. */
export const englishMarks = (occurrences: readonly TermOccurrence[]): readonly TermMark[] =>
  occurrences.flatMap(({ match: { entryId, span }, finding, status }) =>
    finding === null || finding.target === null
      ? []
      : { entryId, span: finding.target, start: span.start, status },
  );
