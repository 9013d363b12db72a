'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useReaderActions } from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';

/**
 * Other English that the engine has for a sentence, from some words on that stay; empty until it answers. The
 * engine is asked at once, for it gives up a question within some 20 ms when another takes its place.
 */
export function useAlternatives(segmentId: string, kept: string, shown: string): readonly string[] {
  const { findAlternatives } = useReaderActions();
  const [found, setFound] = useState<readonly string[]>(none);
  const ask = useEffectEvent((id: string, prefix: string, signal: AbortSignal) => {
    const hear = (alternatives: readonly string[]) => {
      if (!signal.aborted) setFound(alternatives);
    };
    void findAlternatives(id, { prefix, known: shown }, hear, signal);
  });
  useEffect(() => {
    const asking = new AbortController();
    ask(segmentId, kept, asking.signal);
    return () => {
      asking.abort();
      setFound(none);
    };
  }, [segmentId, kept]);
  return found.filter((english) => english !== shown);
}

const none: readonly string[] = [];

/** The other ways to say a sentence, or to go on from the cursor: each is taken by a click or its number. */
export function SentenceAlternatives({
  kept,
  alternatives,
  onTake,
}: {
  /** The words before the cursor, which stay. */
  readonly kept: string;
  readonly alternatives: readonly string[];
  readonly onTake: (english: string) => void;
}) {
  const { sentence: words } = useMessages();
  if (alternatives.length === 0) return null;
  return (
    <span className="mt-2 block font-sans text-small">
      <span className="block text-muted">
        {kept === '' ? words.otherWays : words.otherWaysFromHere} · {words.otherWaysKeys}
      </span>
      {alternatives.map((english, place) => (
        <Button
          key={english}
          look="quiet"
          aria-label={words.takeWay(english)}
          className="-ml-2 block w-full justify-start whitespace-normal text-left"
          onClick={() => onTake(english)}
        >
          <span aria-hidden="true" className="tabular-nums">
            {place + 1}
          </span>
          <span lang="en" className="font-serif text-base text-ink">
            {kept === '' ? english : `… ${english.slice(kept.length).trimStart()}`}
          </span>
        </Button>
      ))}
    </span>
  );
}
