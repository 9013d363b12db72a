'use client';

import { useMessages } from '@/components/language/language-provider';
import { useReader, useView, useViewStore } from '@/components/state/reader-context';
import { closePanel } from '@/components/state/view-store';
import { Modal } from '@/components/ui/modal';
import { ExportForm } from './export-form';

/** Exports the text as a file or to the clipboard. It holds what the preview shows. */
export function ExportDialog() {
  const messages = useMessages();
  const view = useViewStore();
  const open = useView(({ panel }) => panel?.name === 'export');
  const article = useReader((state) => state.article);
  return (
    <Modal
      open={open && article !== null}
      onOpenChange={() => closePanel(view, 'export')}
      title={messages.export.title}
      description={messages.export.description}
    >
      {article === null ? null : <ExportForm article={article} />}
    </Modal>
  );
}
