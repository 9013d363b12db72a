'use client';

import { useMessages } from '@/components/language/language-provider';
import type { QuantityReading } from '@/lib/quantities/quantity-at';

/** Says that words are a number, a date or a time, or of a longer one, and what that is in English. */
export function QuantityText({ reading }: { readonly reading: QuantityReading }) {
  const { dictionary: words } = useMessages();
  return (
    <div>
      <p lang="fr" className="font-semibold font-serif text-[1.0625rem]">
        {reading.french}
      </p>
      <p className="text-muted text-small">{words.quantity}</p>
      <p lang="en" className="font-serif leading-snug">
        {reading.english}
      </p>
    </div>
  );
}
