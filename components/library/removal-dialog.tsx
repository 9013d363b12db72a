'use client';

import { useMessages } from '@/components/language/language-provider';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import type { KeptArticle } from '@/lib/store/kept/kept-articles';
import { useLibraryActions } from './library-context';

/** Asks before an article goes for ever, because that alone cannot be undone. */
export function RemovalDialog({
  article,
  onClose,
}: {
  readonly article: KeptArticle;
  readonly onClose: () => void;
}) {
  const messages = useMessages();
  const { removeForGood } = useLibraryActions();
  return (
    <Modal
      open
      onOpenChange={onClose}
      title={messages.library.removeForGood(article.title)}
      description={messages.library.forGoodAsk}
    >
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          {messages.cancel}
        </Button>
        <Button
          look="strong"
          onClick={() => {
            void removeForGood([article.id]);
            onClose();
          }}
        >
          {messages.library.forGood}
        </Button>
      </div>
    </Modal>
  );
}
