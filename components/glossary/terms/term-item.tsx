'use client';

import { useMessages } from '@/components/language/language-provider';
import { useGlossary, useViewStore } from '@/components/state/reader-context';
import { openPanel } from '@/components/state/view-store';
import { IconButton } from '@/components/ui/icon-button';
import type { TermCount } from '@/glossary/findings/count-terms';
import { type TermStatus, termStatuses } from '@/glossary/findings/term-status';
import { StatusSign } from './status-sign';

/** The status is shown only where it differs from what the glossary wants. */
const isToldOf = (status: TermStatus): boolean =>
  status !== 'honoured' && status !== 'pending' && status !== 'unjudged';

/**
 * Shows a term of the article: how often it occurs, where, and how it is rendered where that is not as
 * wanted.
 */
export function TermItem({
  count: { entryId, occurrences, byStatus },
  onJump,
}: {
  readonly count: TermCount;
  readonly onJump: () => void;
}) {
  const messages = useMessages();
  const view = useViewStore();
  const entry = useGlossary((state) => state.entries.find(({ id }) => id === entryId));
  if (!entry) return null;
  return (
    <li className="flex items-start gap-1 border-rule border-b py-1.5 last:border-b-0">
      <div className="min-w-0 flex-1">
        <button
          type="button"
          lang="fr"
          onClick={({ currentTarget }) =>
            openPanel(view, {
              name: 'term',
              term: { entryId, segmentId: null, start: null, anchor: currentTarget },
            })
          }
          className="block pointer-coarse:min-h-[44px] text-left font-serif text-base leading-snug hover:underline"
        >
          {entry.french}
        </button>
        <p className="text-muted text-small">
          <span lang="en">{entry.english}</span> · {messages.terms.count(occurrences.length)}
          {termStatuses
            .filter((status) => isToldOf(status) && byStatus[status] > 0)
            .map((status) => (
              <span key={status} className="whitespace-nowrap">
                {' · '}
                {byStatus[status]} <StatusSign status={status} />
              </span>
            ))}
        </p>
      </div>
      <IconButton icon="jump" label={messages.terms.jump(entry.french)} onClick={onJump} />
    </li>
  );
}
