import { useMemo } from 'react';
import { shownSentenceOf } from '@/components/state/english-of';
import { useReader, useTerms } from '@/components/state/reader-context';
import { useTermIndex } from '@/components/state/term-index-provider';
import type { Article } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import { buildExportDocument, type ExportDocument } from '@/lib/export/export-document';
import { exportOccurrences, exportTermOf } from '@/lib/export/export-terms';

/** Gives the article as the screen shows it now, with its terms. */
export function useExportDocument(article: Article): ExportDocument {
  const segments = useReader((state) => state.segments);
  const postEdits = useReader((state) => state.postEdits);
  const decisions = useReader((state) => state.decisions);
  const entries = useTerms((state) => state.compiled.entries);
  const index = useTermIndex();
  return useMemo(() => {
    const segmentById = new Map(segmentsOf(article).map((segment) => [segment.id, segment]));
    return buildExportDocument(article, {
      englishOf: (id) => shownSentenceOf({ segments, postEdits }, id),
      occurrencesIn(id) {
        const segment = segmentById.get(id);
        return segment === undefined ? [] : exportOccurrences(index.matchesOf(segment, decisions));
      },
      terms: entries.map(exportTermOf),
    });
  }, [article, decisions, entries, index, postEdits, segments]);
}
