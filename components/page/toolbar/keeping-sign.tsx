'use client';

import { useMessages } from '@/components/language/language-provider';
import { useKeeping } from '@/components/state/reader-context';
import type { KeepingState } from '@/lib/store/state/keeping-state';

/**
 * Whether what the reader did is on the disk: it says "Saved" only once it is. Nothing stands here before
 * the first edit of a visit.
 */
export function KeepingSign() {
  const { keeping: words } = useMessages();
  const state = useKeeping(stateOf);
  const copies = useKeeping((keeping) => keeping.copies);
  if (state === null) return null;
  return (
    <span
      data-saving={state}
      title={state === 'saved' ? (copies === 2 ? words.twoCopies : words.oneCopy) : undefined}
      className={`px-1.5 text-small ${state === 'notSaved' ? 'text-warn' : 'text-muted'} ${state === 'saved' ? 'max-[30rem]:sr-only' : ''}`}
    >
      {words[state]}
    </span>
  );
}

type Sign = 'saving' | 'saved' | 'notSaved' | null;

const stateOf = ({ keeping, unsaved, hasSaved }: KeepingState): Sign => {
  if (unsaved > 0) return 'saving';
  if (!keeping.kept) return 'notSaved';
  return hasSaved ? 'saved' : null;
};
