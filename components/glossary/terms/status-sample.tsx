'use client';

import { useMessages } from '@/components/language/language-provider';
import type { TermStatus } from '@/glossary/findings/term-status';

/** Names a term status, drawn with the line and the sign that stand for it in the text. */
export function StatusSample({ status }: { readonly status: TermStatus }) {
  const messages = useMessages();
  return (
    <span className="term cursor-auto text-ink hover:bg-transparent" data-finding={status}>
      {messages.finding[status]}
    </span>
  );
}
