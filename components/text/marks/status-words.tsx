'use client';

import { useMessages } from '@/components/language/language-provider';
import { type TermStatus, termStatuses } from '@/glossary/findings/term-status';

/** The id of the element whose words describe a term of this status to a screen reader. */
export const statusWordsId = (status: TermStatus): string => `term-is-${status}`;

/**
 * Says in words what becomes of terms, once for the whole page. Each term in the text is described by one
 * of them, and nothing is added to the text itself, which is copied as it stands.
 */
export function StatusWords() {
  const messages = useMessages();
  return (
    <div hidden>
      {termStatuses.map((status) => (
        <span key={status} id={statusWordsId(status)}>
          {messages.finding[status]}
        </span>
      ))}
    </div>
  );
}
