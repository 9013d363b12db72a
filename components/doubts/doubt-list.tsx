'use client';

import { useMessages } from '@/components/language/language-provider';
import { useView, useViewStore } from '@/components/state/reader-context';
import { focusOn } from '@/components/state/reading-dom';
import { isDocked } from '@/components/state/view-store';
import { SideList } from '@/components/ui/side-list';
import { DoubtsOfArticle } from './doubts-of-article';

/** What there is to check in the article: beside it where there is room, else in a sheet. */
export function DoubtList() {
  const messages = useMessages();
  const view = useViewStore();
  const open = useView((state) => state.areDoubtsListed);
  const isCovered = useView(isDocked);
  return (
    <SideList
      title={messages.doubts.title}
      open={open}
      isCovered={isCovered}
      onClose={() => view.setState({ areDoubtsListed: false })}
      goTo={focusOn}
    >
      {(onJump) => <DoubtsOfArticle onJump={onJump} />}
    </SideList>
  );
}
