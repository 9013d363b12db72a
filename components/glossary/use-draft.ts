'use client';

import { useEffect, useRef, useState } from 'react';

export interface Draft {
  readonly value: string;
  /** Whether the text was refused, and so is not kept. */
  readonly isRefused: boolean;
  readonly write: (text: string) => void;
  /** Keeps the text if it is not kept yet, and shows the kept text from then on. */
  readonly leave: () => void;
}

/**
 * Holds the text of a field that is kept while it is written. The text stays as typed until the field is
 * left, even where the kept text is trimmed or the text is refused.
 *
 * @param keep says whether the glossary takes the text
 * @param pauseMs the pause in the typing after which the text is kept; 0 keeps it at each key
 */
export function useDraft(kept: string, keep: (text: string) => boolean, pauseMs: number): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const unkept = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keepNow = useRef((): boolean => true);
  keepNow.current = () => {
    clearTimeout(timer.current);
    const text = unkept.current;
    unkept.current = null;
    return text === null || keep(text);
  };

  useEffect(
    () => () => {
      keepNow.current();
    },
    [],
  );

  return {
    value: draft ?? kept,
    isRefused,
    write(text) {
      setDraft(text);
      unkept.current = text;
      clearTimeout(timer.current);
      const settle = () => setIsRefused(!keepNow.current());
      if (pauseMs === 0) settle();
      else timer.current = setTimeout(settle, pauseMs);
    },
    leave() {
      keepNow.current();
      setIsRefused(false);
      setDraft(null);
    },
  };
}
