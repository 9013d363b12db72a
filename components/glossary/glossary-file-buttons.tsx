'use client';

import { useMessages } from '@/components/language/language-provider';
import { useViewStore } from '@/components/state/reader-context';
import { openPanel } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** Bring glossaries in from files, and take them out. */
export function GlossaryFileButtons() {
  const messages = useMessages();
  const view = useViewStore();
  return (
    <>
      <Button onClick={() => openPanel(view, { name: 'import-glossary' })}>
        <Icon name="open" />
        {messages.importGlossary.open}
      </Button>
      <Button onClick={() => openPanel(view, { name: 'export-glossary' })}>
        <Icon name="export" />
        {messages.exportGlossary.open}
      </Button>
    </>
  );
}
