'use client';

import { useMessages } from '@/components/language/language-provider';
import { useView, useViewStore } from '@/components/state/reader-context';
import { closePanel } from '@/components/state/view-store';
import { Modal } from '@/components/ui/modal';
import { ArticleForm } from './article-form';

/** Opens a text of the reader's own: typed, pasted, from a file, or from an address. */
export function OpenArticleDialog() {
  const { article } = useMessages();
  const view = useViewStore();
  const panel = useView(({ panel: open }) => (open?.name === 'open-article' ? open : null));
  const close = () => closePanel(view, 'open-article');
  return (
    <Modal
      open={panel !== null}
      onOpenChange={close}
      title={article.open}
      description={article.description}
    >
      <ArticleForm arrived={panel?.arrived ?? null} onOpened={close} />
    </Modal>
  );
}
