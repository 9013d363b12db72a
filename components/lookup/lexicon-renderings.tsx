'use client';

import { useCallback, useEffect, useState } from 'react';
import { messageOf } from '@/components/language/common/failure-message';
import { useMessages } from '@/components/language/language-provider';
import { Button } from '@/components/ui/button';
import { type Lexicon, lookUp } from '@/lib/lexicon/lexicon';
import { loadPageLexicon } from './words/page-lexicon';

type Loading = Awaited<ReturnType<typeof loadPageLexicon>> | null;

/** Shows the English that the lexicon has for some words. */
export function LexiconRenderings({ form }: { readonly form: string }) {
  const messages = useMessages();
  const words = messages.lookUp;
  const [loading, setLoading] = useState<Loading>(null);
  const load = useCallback(() => {
    setLoading(null);
    void loadPageLexicon().then(setLoading);
  }, []);
  useEffect(load, [load]);
  return (
    <section aria-label={words.likely} className="flex flex-col gap-1.5">
      <h3 className="text-muted text-small">{words.likely}</h3>
      {loading === null ? (
        <p role="status" className="text-muted text-small">
          {words.loading}
        </p>
      ) : loading.ok ? (
        <Renderings lexicon={loading.value} form={form} />
      ) : (
        <Refusal message={messageOf(messages.failure, loading.failure)} onTryAgain={load} />
      )}
    </section>
  );
}

function Renderings({ lexicon, form }: { readonly lexicon: Lexicon; readonly form: string }) {
  const { lookUp: words } = useMessages();
  const found = lookUp(lexicon, form);
  if (!found) return <p className="text-small">{words.unknown}</p>;
  const { french, seen, renderings } = found.entry;
  return (
    <>
      <ul className="flex flex-col gap-1">
        {renderings.map(({ english, share }) => (
          <li key={english} className="grid grid-cols-[1fr_6rem_2.75rem] items-center gap-2">
            <span lang="en" className="font-serif text-[1.0625rem] leading-snug">
              {english}
            </span>
            <span aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-veil">
              <span
                className="block h-full rounded-full bg-accent"
                style={{ width: `${share * 100}%` }}
              />
            </span>
            <span className="text-right text-muted text-small tabular-nums">
              {words.share(share)}
            </span>
          </li>
        ))}
      </ul>
      <p className="text-muted text-small">
        {found.by === 'form' ? words.seen(seen) : words.seenAsLemma(french, seen)}
      </p>
    </>
  );
}

function Refusal({
  message: { what, next },
  onTryAgain,
}: {
  readonly message: ReturnType<typeof messageOf>;
  readonly onTryAgain: () => void;
}) {
  const { tryAgain } = useMessages();
  return (
    <div role="alert" className="flex flex-col items-start gap-1.5 text-small">
      <p>
        {what} {next}
      </p>
      <Button onClick={onTryAgain}>{tryAgain}</Button>
    </div>
  );
}
