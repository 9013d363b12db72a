'use client';

import { useEffect, useRef, useState } from 'react';
import { useDraftsStore } from '@/components/state/reader-context';

export interface Draft {
  readonly value: string;
  /** Whether the text was refused, and so is not kept. */
  readonly isRefused: boolean;
  /** Whether the text was begun earlier, and is not kept. */
  readonly isFromBefore: boolean;
  /** Whether the kept text was changed in another tab since the typing began. */
  readonly isChangedElsewhere: boolean;
  readonly write: (text: string) => void;
  /** Keeps the text if it is not kept yet, and shows the kept text from then on. */
  readonly leave: () => void;
  /** Keeps the text over what another tab has kept. */
  readonly keepMine: () => void;
  readonly throwAway: () => void;
}

/**
 * Holds the text of a field that is kept while it is written. The text stays as typed until the field is
 * left, even where the kept text is trimmed or the text is refused. Until it is kept it is a draft, which
 * outlives the page.
 *
 * @param keep says whether the glossary takes the text
 * @param pauseMs the pause in the typing after which the text is kept; 0 keeps it at each key
 * @param of what it is a draft of; null for a text of which no draft is needed
 */
export function useDraft(
  kept: string,
  keep: (text: string) => boolean,
  pauseMs: number,
  of: string | null = null,
): Draft {
  const store = useDraftsStore();
  const [draft, setDraft] = useState<string | null>(() =>
    of === null ? null : (store.getState().drafts.get(of)?.text ?? null),
  );
  const [isFromBefore, setIsFromBefore] = useState(draft !== null);
  const [isRefused, setIsRefused] = useState(false);
  const unkept = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What is kept as far as the writer knows, and whether it is about to change by their own doing. */
  const known = useRef(kept);
  const isOwnChange = useRef(false);
  if (draft === null || isOwnChange.current) known.current = kept;
  const isChangedElsewhere = draft !== null && known.current !== kept;

  const keepDraft = (text: string): void => {
    if (of !== null) store.getState().keepDraft(of, { text });
  };
  const discardDraft = (): void => {
    if (of !== null) store.getState().discardDraft(of);
  };
  const keepText = (text: string): boolean => {
    isOwnChange.current = true;
    const isKept = keep(text);
    setTimeout(() => {
      isOwnChange.current = false;
    });
    if (isKept) {
      discardDraft();
      setIsFromBefore(false);
    }
    return isKept;
  };
  const keepNow = useRef((): boolean => true);
  keepNow.current = () => {
    clearTimeout(timer.current);
    const text = unkept.current;
    if (text === null) return true;
    // What another tab has kept is written over only by the writer's choice.
    if (isChangedElsewhere) return false;
    unkept.current = null;
    return keepText(text);
  };

  useEffect(() => {
    const flush = () => void keepNow.current();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  const showKept = (): void => {
    unkept.current = null;
    setIsRefused(false);
    setIsFromBefore(false);
    setDraft(null);
  };

  return {
    value: draft ?? kept,
    isRefused,
    isFromBefore,
    isChangedElsewhere,
    write(text) {
      setDraft(text);
      unkept.current = text;
      keepDraft(text);
      clearTimeout(timer.current);
      const settle = () => setIsRefused(!keepNow.current() && !isChangedElsewhere);
      if (pauseMs === 0) settle();
      else timer.current = setTimeout(settle, pauseMs);
    },
    leave() {
      keepNow.current();
      if (isChangedElsewhere) return;
      if (draft?.trim() === '') discardDraft();
      // A draft from before stays in sight until it is kept or thrown away.
      if (!isFromBefore) showKept();
    },
    keepMine() {
      if (draft === null || !keepText(draft)) setIsRefused(true);
      else showKept();
    },
    throwAway() {
      discardDraft();
      showKept();
    },
  };
}
