'use client';

import { useLanguage } from '@/components/language/language-provider';
import { Button } from './button';

/** Says that fields hold what was half written before, and offers to throw it away. */
export function DraftNotice({ onThrowAway }: { readonly onThrowAway: () => void }) {
  const { language, messages } = useLanguage();
  return (
    <span
      lang={language}
      className="flex flex-wrap items-center gap-2 font-sans text-muted text-small"
    >
      {messages.draft.fromBefore}
      <Button look="quiet" onClick={onThrowAway}>
        {messages.draft.throwAway}
      </Button>
    </span>
  );
}
