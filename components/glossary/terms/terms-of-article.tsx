'use client';

import { useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useViewStore } from '@/components/state/reader-context';
import { openPanel } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { countStatuses, countTerms } from '@/glossary/findings/count-terms';
import { isFlagged, type TermStatus } from '@/glossary/findings/term-status';
import { StatusFilter } from './status-filter';
import { TermItem } from './term-item';
import { useOccurrences, useTermSteps } from './use-occurrences';

/**
 * Counts the terms by status, and lists all of them or those of one status.
 *
 * @param onJump goes to a place in the text
 */
export function TermsOfArticle({ onJump }: { readonly onJump: (place: HTMLElement) => void }) {
  const messages = useMessages();
  const words = messages.terms;
  const view = useViewStore();
  const occurrences = useOccurrences();
  const step = useTermSteps();
  const [chosen, setChosen] = useState<TermStatus | null>(null);
  const counts = countStatuses(occurrences);
  // A filter for a status that no term has any more would show nothing.
  const filter = chosen !== null && counts[chosen] > 0 ? chosen : null;
  const isMeant = ({ status }: { readonly status: TermStatus }) =>
    filter === null || status === filter;
  const jump = (by: 1 | -1) => {
    const place = step(by, ({ status }) => isFlagged(status));
    if (place) onJump(place);
  };
  const flagged = occurrences.filter(({ status }) => isFlagged(status)).length;
  const glossaries = (
    <div className="-ml-2 flex flex-wrap">
      <Button look="quiet" onClick={() => openPanel(view, { name: 'glossaries' })}>
        <Icon name="book" />
        {messages.glossaries.open}
      </Button>
      <Button look="quiet" onClick={() => openPanel(view, { name: 'memories' })}>
        <Icon name="memory" />
        {messages.memories.open}
      </Button>
    </div>
  );
  if (occurrences.length === 0) {
    return (
      <>
        <p className="mb-2 text-muted text-small">{words.none}</p>
        {glossaries}
      </>
    );
  }
  return (
    <>
      {glossaries}
      <StatusFilter
        counts={counts}
        total={occurrences.length}
        value={filter}
        onChange={setChosen}
      />
      <div className="mt-2 flex items-center gap-1 border-rule border-y py-1 text-muted text-small">
        <span className="flex-1">{words.flagged(flagged)}</span>
        <IconButton
          icon="up"
          label={words.previous}
          disabled={flagged === 0}
          onClick={() => jump(-1)}
        />
        <IconButton
          icon="jump"
          label={words.next}
          disabled={flagged === 0}
          onClick={() => jump(1)}
        />
      </div>
      <ul className="mt-1 flex flex-col">
        {countTerms(occurrences.filter(isMeant)).map((count) => (
          <TermItem
            key={count.entryId}
            count={count}
            onJump={() => {
              const place = step(
                1,
                (each) => each.match.entryId === count.entryId && isMeant(each),
              );
              if (place) onJump(place);
            }}
          />
        ))}
      </ul>
    </>
  );
}
