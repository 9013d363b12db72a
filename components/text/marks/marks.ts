import type { TermMark } from '@/components/state/term-mark';
import type { TermOccurrence } from '@/glossary/findings/term-occurrences';

/** Finds what to highlight in the French of a sentence: the outermost terms. */
export const frenchMarks = (occurrences: readonly TermOccurrence[]): readonly TermMark[] =>
  occurrences
    .filter(({ match }) => match.nestedIn === null)
    .map(({ match: { entryId, span }, status }) => ({ entryId, span, start: span.start, status }));

/** Finds what to highlight in the English: whatever stands for a term, as wanted or not. */
export const englishMarks = (occurrences: readonly TermOccurrence[]): readonly TermMark[] =>
  occurrences.flatMap(({ match: { entryId, span }, rendered, status }) =>
    rendered === null ? [] : { entryId, span: rendered, start: span.start, status },
  );
