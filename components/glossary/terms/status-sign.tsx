'use client';

import { useMessages } from '@/components/language/language-provider';
import type { TermStatus } from '@/glossary/findings/term-status';

/** Shows the sign that follows a term of this status in the text. */
export function StatusSign({ status }: { readonly status: TermStatus }) {
  const messages = useMessages();
  return (
    <span
      role="img"
      aria-label={messages.finding[status]}
      title={messages.finding[status]}
      className="term-sign"
      data-finding={status}
    />
  );
}
