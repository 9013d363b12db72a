import type { TermMark } from '@/components/reader/term-mark';
import type { TermFinding } from '@/glossary/find-in-translation';
import type { TermMatch } from '@/glossary/match-terms';

/** What to highlight in the French: the outermost terms, each with how the English renders it. */
export const frenchMarks = (
  matches: readonly TermMatch[],
  findings: readonly TermFinding[] | null,
): readonly TermMark[] =>
  matches
    .filter(({ nestedIn }) => nestedIn === null)
    .flatMap(({ entryId, span }) => ({
      entryId,
      span,
      rendering: renderingOf(findings, entryId, span.start),
    }));

/** What to highlight in the English: the translations that were found. */
export const englishMarks = (findings: readonly TermFinding[]): readonly TermMark[] =>
  findings.flatMap(({ entryId, kind, target }) =>
    target === null ? [] : { entryId, span: target, rendering: kind },
  );

/**
 * How the term at a place of the French is rendered; `pending` without English, and for a term that
 * cannot be judged, having no English in the glossary.
 */
export const renderingOf = (
  findings: readonly TermFinding[] | null,
  entryId: string,
  start: number,
): TermMark['rendering'] =>
  findings?.find((finding) => finding.entryId === entryId && finding.source.start === start)
    ?.kind ?? 'pending';
