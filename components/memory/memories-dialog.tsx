'use client';

import { useMessages } from '@/components/language/language-provider';
import { useView, useViewStore } from '@/components/state/reader-context';
import { closePanel, openPanel } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Modal } from '@/components/ui/modal';
import { AddMemory } from './add-memory';
import { MemoryList } from './memory-list';

/** The translation memories in their order, and the way to bring one in. */
export function MemoriesDialog() {
  const { memories: words } = useMessages();
  const view = useViewStore();
  const isOpen = useView(({ panel }) => panel?.name === 'memories');
  return (
    <Modal
      open={isOpen}
      onOpenChange={() => closePanel(view, 'memories')}
      title={words.title}
      description={words.description}
    >
      <MemoryList />
      <div className="mt-3 flex flex-wrap items-start gap-2">
        <AddMemory />
        <Button
          onClick={() =>
            openPanel(view, { name: 'concordance', search: { words: '', language: 'fr' } })
          }
        >
          <Icon name="search" />
          {words.search}
        </Button>
      </div>
    </Modal>
  );
}
