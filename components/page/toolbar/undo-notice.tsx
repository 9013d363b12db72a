'use client';

import { useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useReader } from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';

/** Says that an undo or redo was not done, because another tab had changed the same since. */
export function UndoNotice() {
  const { changedElsewhere, keeping } = useMessages();
  const overtaken = useReader((state) => state.overtaken);
  const [seen, setSeen] = useState(0);
  return (
    <div
      role="status"
      className="mx-auto max-w-[96rem] px-4 pb-1.5 text-small empty:hidden facing:px-8"
    >
      {overtaken > seen ? (
        <p>
          {changedElsewhere.undoStopped}{' '}
          <Button look="quiet" onClick={() => setSeen(overtaken)}>
            {keeping.dismiss}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
