'use client';

import { useMessages } from '@/components/language/language-provider';
import { Button } from '@/components/ui/button';

/** Says that a new version of the app waits. It takes over when the reader says so, and not before. */
export function UpdateNotice({ takeOver }: { readonly takeOver: (() => void) | null }) {
  const { update } = useMessages();
  return (
    <div
      role="status"
      className="mx-auto max-w-[96rem] px-4 pb-1.5 text-small empty:hidden facing:px-8"
    >
      {takeOver === null ? null : (
        <p>
          {update.ready} <Button onClick={takeOver}>{update.reload}</Button>
        </p>
      )}
    </div>
  );
}
