'use client';

import { useMessages } from '@/components/language/language-provider';
import { TermSuggestions } from '@/components/lookup/add-term/term-suggestions';
import { useView, useViewStore } from '@/components/state/reader-context';
import { focusOn } from '@/components/state/reading-dom';
import { isDocked } from '@/components/state/view-store';
import { SideList } from '@/components/ui/side-list';
import { TermsOfArticle } from './terms-of-article';

/** The terms of the article: beside it where there is room, else in a sheet. */
export function TermList() {
  const messages = useMessages();
  const view = useViewStore();
  const open = useView((state) => state.areTermsListed);
  const isCovered = useView(isDocked);
  return (
    <SideList
      title={messages.terms.title}
      open={open}
      isCovered={isCovered}
      onClose={() => view.setState({ areTermsListed: false })}
      goTo={focusOn}
    >
      {(onJump) => (
        <>
          <TermsOfArticle onJump={onJump} />
          <TermSuggestions />
        </>
      )}
    </SideList>
  );
}
