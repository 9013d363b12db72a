'use client';

import { useLanguage } from '@/components/language/language-provider';
import { nameOfLanguage } from '@/lib/language/language-name';

/** The word after a sentence that is no French, and stands as it is in place of English. */
export function ForeignSign({ code }: { readonly code: string }) {
  const { language, messages } = useLanguage();
  const name = nameOfLanguage(language, code);
  return (
    <span
      lang={language}
      title={messages.article.standing(name)}
      className="ml-1 select-none rounded-sm border border-edge px-1 font-sans text-[0.7em] text-muted"
    >
      {name}
      <span className="sr-only">{messages.article.leftStanding}</span>
    </span>
  );
}
