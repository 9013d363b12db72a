'use client';

import { useMessages } from '@/components/language/language-provider';
import { Button } from '@/components/ui/button';
import { CloseButton } from '@/components/ui/close-button';
import { Icon } from '@/components/ui/icon';
import { useLibrary, useLibraryActions } from './library-context';

/** Says what was just deleted, with the way back. It stays until it is closed or something else is done. */
export function DeletedBar() {
  const messages = useMessages();
  const justDeleted = useLibrary((state) => state.justDeleted);
  const { restore, dismissDeleted } = useLibraryActions();
  return (
    <div role="status" className="fixed inset-x-0 bottom-4 z-30 flex justify-center px-4">
      {justDeleted.length === 0 ? null : (
        <div className="flex items-center gap-2 rounded-lg border border-rule bg-raised py-1.5 pr-1.5 pl-4 shadow-xl">
          <p className="text-small">{messages.library.deletedLast(justDeleted.length)}</p>
          <Button look="quiet" onClick={() => restore(justDeleted)}>
            <Icon name="undo" />
            {messages.undo}
          </Button>
          <CloseButton onClick={dismissDeleted} />
        </div>
      )}
    </div>
  );
}
