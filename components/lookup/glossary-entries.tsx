'use client';

import { useMessages } from '@/components/language/language-provider';
import { useGlossary, useReader, useViewStore } from '@/components/state/reader-context';
import { findTermLink } from '@/components/state/reading-dom';
import { useTermIndex } from '@/components/state/term-index-provider';
import { columnOf, type LookedUp, openPanel } from '@/components/state/view-store';
import type { Segment } from '@/lib/document/article';
import { spansOverlap } from '@/lib/text/span';

/**
 * Shows the glossary's entries for the words that are looked up, and for the terms around and within them.
 */
export function GlossaryEntries({
  lookedUp: { span },
  segment,
}: {
  readonly lookedUp: LookedUp;
  readonly segment: Segment;
}) {
  const { lookUp: words } = useMessages();
  const view = useViewStore();
  const index = useTermIndex();
  const decisions = useReader((state) => state.decisions);
  const entries = useGlossary((state) => state.entries);
  const found = index
    .matchesOf(segment, decisions)
    .filter((match) => spansOverlap(match.span, span))
    .flatMap((match) =>
      entries
        .filter(({ id }) => match.senses.includes(id))
        .map((entry) => ({ entry, start: match.span.start })),
    );
  if (found.length === 0) return null;
  const open = (entryId: string, start: number) => {
    const side = columnOf(view.getState(), segment.id);
    const anchor = findTermLink({ segmentId: segment.id, start }, side);
    if (!anchor) return;
    const term = { entryId, segmentId: segment.id, start, anchor };
    openPanel(view, { name: 'term', term });
  };
  return (
    <section aria-label={words.inGlossary}>
      <h3 className="text-muted text-small">{words.inGlossary}</h3>
      <ul>
        {found.map(({ entry, start }) => (
          <li key={`${entry.id} ${start}`} className="mt-1">
            <button
              type="button"
              onClick={() => open(entry.id, start)}
              className="text-left font-serif text-[1.0625rem] leading-snug underline decoration-edge underline-offset-2 hover:decoration-ink"
            >
              <span lang="fr">{entry.french}</span>
              {entry.english === '' ? null : (
                <>
                  {' – '}
                  <span lang="en">{entry.english}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
