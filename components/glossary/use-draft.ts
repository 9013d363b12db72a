'use client';

import { useEffect, useRef, useState } from 'react';

export interface Draft {
  readonly value: string;
  /** Whether what is written was refused, and so is not kept. */
  readonly isRefused: boolean;
  readonly write: (text: string) => void;
  /** Keeps what is still unkept, and shows what is kept from now on. */
  readonly leave: () => void;
}

/**
 * The text of a field that is kept while it is written. What is typed stays as typed until the field
 * is left, even where what is kept is trimmed or refused.
 *
 * @param keep says whether the glossary takes the text
 * @param pauseMs how long to wait for the next key before keeping; 0 keeps at each key
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
