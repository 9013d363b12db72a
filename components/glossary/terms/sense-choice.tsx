'use client';

import { useId, useMemo } from 'react';
import { glossaryName, glossaryOf } from '@/components/language/glossary-name';
import { useMessages } from '@/components/language/language-provider';
import {
  useGlossary,
  useReader,
  useReaderActions,
  useViewStore,
} from '@/components/state/reader-context';
import { turnOpenTerm } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';
import { findConflicts } from '@/glossary/find-conflicts';
import type { TermPlace } from '@/glossary/findings/decisions';
import type { TermMatch } from '@/glossary/match/match-terms';

/**
 * Lists the entries that share a term, in order of precedence: which one is meant, which one has
 * precedence, and a choice of another for the sentence or the article.
 *
 * @param segmentId null when the term was not opened in a place of the text
 */
export function SenseChoice({
  match,
  segmentId,
}: {
  readonly match: TermMatch;
  readonly segmentId: string | null;
}) {
  const messages = useMessages();
  const words = messages.senses;
  const view = useViewStore();
  const { chooseSense } = useReaderActions();
  const glossaries = useGlossary((state) => state.glossaries);
  const entries = useGlossary((state) => state.entries);
  const titleId = useId();
  const isConflict = useMemo(() => {
    const shared = glossaries.map(({ id, entries: all }) => ({
      id,
      entries: all.filter((entry) => match.senses.includes(entry.id)),
    }));
    return findConflicts(shared).length > 0;
  }, [glossaries, match]);

  const { start } = match.span;
  const isChosenHere = useReader(({ decisions }) =>
    decisions.occurrences.some((made) => made.segmentId === segmentId && made.start === start),
  );

  const choose = (entryId: string, place: TermPlace | null) => {
    chooseSense(entryId, place);
    // A choice for this place overrides one for the article.
    if (place === null && isChosenHere) return;
    // The panel shows the entry of the chosen sense.
    turnOpenTerm(view, { entryId });
  };

  return (
    <section aria-labelledby={titleId} className="rounded-lg border border-rule p-3">
      <h3 id={titleId} className="font-medium text-ink">
        {isConflict ? words.conflict : words.title}
      </h3>
      <ul className="mt-1 flex flex-col gap-2">
        {match.senses.map((entryId, position) => {
          const entry = entries.find(({ id }) => id === entryId);
          const glossary = glossaryOf(glossaries, entryId);
          if (!entry || !glossary) return null;
          const english = entry.english === '' ? words.noEnglish : entry.english;
          const isMeant = entryId === match.entryId;
          return (
            <li key={entryId}>
              <p>
                <span lang="en" className="font-serif text-base text-ink italic">
                  {english}
                </span>{' '}
                · {glossaryName(glossary, messages)}
                {position === 0 ? ` · ${words.first}` : null}
                {isMeant ? (
                  <strong className="font-medium text-ink"> · {words.meant}</strong>
                ) : null}
              </p>
              {entry.definition === '' ? null : (
                <p lang="en" className="line-clamp-2">
                  {entry.definition}
                </p>
              )}
              {isMeant ? null : (
                <div className="mt-1 flex flex-wrap gap-1.5">
                  {segmentId === null ? null : (
                    <Button
                      aria-label={words.mean(english, words.inSentence)}
                      onClick={() => choose(entryId, { segmentId, start })}
                    >
                      {words.inSentence}
                    </Button>
                  )}
                  <Button
                    aria-label={words.mean(english, words.inArticle)}
                    onClick={() => choose(entryId, null)}
                  >
                    {words.inArticle}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
