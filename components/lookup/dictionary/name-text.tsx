'use client';

import { useMessages } from '@/components/language/language-provider';
import type { NameReading } from '@/lib/names/name-at';

/** Says that words are a name, or of a longer one, what it is of, and what it is in English. */
export function NameText({ reading }: { readonly reading: NameReading }) {
  const { dictionary: words } = useMessages();
  const { french, what, english } = reading;
  const [usual, ...others] = english;
  return (
    <div>
      <p lang="fr" className="font-semibold font-serif text-[1.0625rem]">
        {french}
      </p>
      <p className="text-muted text-small">{words.names[what]}</p>
      {usual === undefined ? null : (
        <p lang="en" className="font-serif leading-snug">
          {usual}
        </p>
      )}
      {others.length === 0 ? null : (
        <p className="text-muted text-small">
          {words.alsoInEnglish} <span lang="en">{others.join('; ')}</span>
        </p>
      )}
    </div>
  );
}
