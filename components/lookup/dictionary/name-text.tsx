'use client';

import { useMessages } from '@/components/language/language-provider';
import type { NameReading } from '@/lib/names/name-at';

/** Says that words are a name, or of a longer one, and what that is in English. */
export function NameText({ reading }: { readonly reading: NameReading }) {
  const { dictionary: words } = useMessages();
  const { french, how, english } = reading;
  return (
    <div>
      <p lang="fr" className="font-semibold font-serif text-[1.0625rem]">
        {french}
      </p>
      <p className="text-muted text-small">{words.names[how]}</p>
      {english.length === 0 ? null : (
        <p lang="en" className="font-serif leading-snug">
          {english.join('; ')}
        </p>
      )}
    </div>
  );
}
