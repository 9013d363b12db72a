'use client';

import { useMemo } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useGlossary, useReader, useViewStore } from '@/components/state/reader-context';
import { useTermIndex } from '@/components/state/term-index-provider';
import { type OpenTerm, turnOpenTerm } from '@/components/state/view-store';
import type { Entry } from '@/glossary/entry';
import { occurrencesIn, type TermOccurrence } from '@/glossary/findings/term-occurrences';
import { segmentsOf } from '@/lib/document/segments-of';
import { judgedEnglishOf } from '@/lib/store/state/judged-english';
import { OccurrenceState } from './occurrence-state';
import { SenseChoice } from './sense-choice';

/**
 * Shows what became of the chosen term in its sentence, its other senses, and the terms within and around
 * it.
 */
export function TermContext({ entry, term }: { readonly entry: Entry; readonly term: OpenTerm }) {
  const { entry: words } = useMessages();
  const index = useTermIndex();
  const occurrence = useOccurrence(entry.id, term);
  const within = index.entriesWithin(entry.french).filter((id) => id !== entry.id);
  const isInText = occurrence !== null && term.segmentId !== null;
  return (
    <div className="mb-4 flex flex-col gap-3 text-muted text-small empty:hidden">
      {isInText ? <OccurrenceState entry={entry} occurrence={occurrence} /> : null}
      {occurrence && occurrence.match.senses.length > 1 ? (
        <SenseChoice match={occurrence.match} segmentId={term.segmentId} />
      ) : null}
      <div className="empty:hidden">
        <Related label={words.contains} entryIds={within} />
        <Related
          label={words.partOf}
          entryIds={occurrence?.match.nestedIn ? [occurrence.match.nestedIn] : []}
        />
      </div>
    </div>
  );
}

/**
 * Finds the occurrence that an open term stands for. For one opened from a list, it is the first of its
 * entry.
 */
function useOccurrence(entryId: string, { segmentId, start }: OpenTerm): TermOccurrence | null {
  const index = useTermIndex();
  const article = useReader((state) => state.article);
  const decisions = useReader((state) => state.decisions);
  const english = useReader((state) =>
    segmentId === null ? null : judgedEnglishOf(state, segmentId),
  );
  return useMemo(() => {
    const segments = article ? segmentsOf(article) : [];
    for (const segment of segments) {
      if (segmentId !== null && segment.id !== segmentId) continue;
      const own = occurrencesIn(segment, english, index, decisions).filter(
        ({ match }) => match.entryId === entryId,
      );
      const found = own.find(({ match }) => match.span.start === start) ?? own[0];
      if (found) return found;
    }
    return null;
  }, [article, segmentId, start, entryId, english, index, decisions]);
}

function Related({
  label,
  entryIds,
}: {
  readonly label: string;
  readonly entryIds: readonly string[];
}) {
  const view = useViewStore();
  const entries = useGlossary((state) => state.entries);
  const related = entries.filter(({ id }) => entryIds.includes(id));
  if (related.length === 0) return null;
  return (
    <p className="mr-8">
      {label}{' '}
      {related.map(({ id, french }, position) => (
        <span key={id}>
          {position > 0 ? ', ' : null}
          <button
            type="button"
            lang="fr"
            onClick={() => turnOpenTerm(view, { entryId: id, start: null })}
            className="text-ink underline decoration-edge underline-offset-2 hover:decoration-ink"
          >
            {french}
          </button>
        </span>
      ))}
    </p>
  );
}
