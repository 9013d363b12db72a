'use client';

import { useMemo } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { judgedEnglishOf } from '@/components/reader/english-of';
import { useGlossary, useReader, useView, useViewStore } from '@/components/reader/reader-context';
import type { Entry } from '@/glossary/entry';
import { segmentsOf } from '@/lib/document/segments-of';
import { renderingOf } from './marks';
import { RenderingSample } from './rendering-sample';
import { useTermIndex } from './term-index-provider';

/** How the chosen term fares in its sentence, and the terms within it and around it. */
export function TermContext({
  entry,
  segmentId,
}: {
  readonly entry: Entry;
  readonly segmentId: string | null;
}) {
  const messages = useMessages();
  const index = useTermIndex();
  const article = useReader((state) => state.article);
  const english = useReader((state) =>
    segmentId === null ? null : judgedEnglishOf(state, segmentId),
  );
  const segment = useMemo(
    () => (article ? segmentsOf(article).find(({ id }) => id === segmentId) : undefined),
    [article, segmentId],
  );
  const match = segment
    ? index.matchesOf(segment).find(({ entryId }) => entryId === entry.id)
    : undefined;
  const within = index.entriesWithin(entry.french).filter((id) => id !== entry.id);
  return (
    <div className="mb-3 flex flex-col gap-1 text-muted text-small empty:hidden">
      {segment && match ? (
        <p className="mr-8">
          {messages.entry.inSentence}{' '}
          <RenderingSample
            rendering={renderingOf(
              english === null ? null : index.findingsOf(segment, english),
              entry.id,
              match.span.start,
            )}
          />
        </p>
      ) : null}
      <Related label={messages.entry.contains} entryIds={within} />
      <Related label={messages.entry.partOf} entryIds={match?.nestedIn ? [match.nestedIn] : []} />
    </div>
  );
}

function Related({
  label,
  entryIds,
}: {
  readonly label: string;
  readonly entryIds: readonly string[];
}) {
  const view = useViewStore();
  const term = useView((state) => state.term);
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
            onClick={() => view.setState({ term: term && { ...term, entryId: id } })}
            className="text-ink underline decoration-edge underline-offset-2 hover:decoration-ink"
          >
            {french}
          </button>
        </span>
      ))}
    </p>
  );
}
