'use client';

import { useState } from 'react';
import type { DraftFields } from '@/lib/store/state/drafts-state';
import { useDraftsStore } from './reader-context';

export interface DraftForm<Fields extends DraftFields> {
  readonly fields: Fields;
  /** Whether it began with what was half written before. */
  readonly isFromBefore: boolean;
  readonly write: (changed: Partial<Fields>) => void;
  /** Begins afresh. */
  readonly throwAway: () => void;
  /** Forgets the draft, because it has become what it was a draft of. */
  readonly finish: () => void;
}

/**
 * The fields of a form, which are kept as a draft while they are written.
 *
 * @param of what they are a draft of
 * @param blank what they begin with, where there is no draft
 */
export function useDraftFields<Fields extends DraftFields>(
  of: string,
  blank: Fields,
): DraftForm<Fields> {
  const store = useDraftsStore();
  const [begun] = useState(() => store.getState().drafts.get(of) ?? null);
  const [fields, setFields] = useState<Fields>(() => ({ ...blank, ...begun }));
  const [isFromBefore, setIsFromBefore] = useState(begun !== null);
  const { keepDraft, discardDraft } = store.getState();
  return {
    fields,
    isFromBefore,
    write(changed) {
      const written = { ...fields, ...changed };
      setFields(written);
      const isBlank = Object.entries(blank).every(([name, text]) => written[name] === text);
      if (isBlank) discardDraft(of);
      else keepDraft(of, written);
    },
    throwAway() {
      setFields(blank);
      setIsFromBefore(false);
      discardDraft(of);
    },
    finish: () => discardDraft(of),
  };
}
