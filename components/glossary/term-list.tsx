'use client';

import { useId, useRef } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { TermSuggestions } from '@/components/lookup/term-suggestions';
import { useView, useViewStore } from '@/components/state/reader-context';
import { focusOn } from '@/components/state/reading-dom';
import { CloseButton } from '@/components/ui/close-button';
import { useMedia } from '@/components/ui/media';
import { Modal } from '@/components/ui/modal';
import { TermsOfArticle } from './terms-of-article';

/** Shows the terms of the article, beside it where there is room and otherwise in a sheet. */
export function TermList() {
  const messages = useMessages();
  const view = useViewStore();
  const open = useView((state) => state.areTermsListed);
  const hasRoom = useMedia('(min-width: 84rem)');
  const titleId = useId();
  /** The element that gets the focus once the sheet has closed. */
  const target = useRef<HTMLElement | null>(null);
  if (!open && hasRoom) return null;

  const close = () => view.setState({ areTermsListed: false });
  if (!hasRoom) {
    return (
      <Modal
        open={open}
        onOpenChange={close}
        title={messages.terms.title}
        place="side"
        onClosed={(event) => {
          if (target.current === null) return;
          event.preventDefault();
          focusOn(target.current);
          target.current = null;
        }}
      >
        <TermsOfArticle
          onJump={(element) => {
            target.current = element;
            close();
          }}
        />
        <TermSuggestions />
      </Modal>
    );
  }
  return (
    <section
      aria-labelledby={titleId}
      className="sticky top-16 mt-14 max-h-[calc(100dvh-5rem)] w-64 shrink-0 overflow-y-auto border-rule border-l pl-6 print:hidden"
    >
      <div className="flex items-center justify-between">
        <h2 id={titleId} className="font-semibold font-serif text-lg">
          {messages.terms.title}
        </h2>
        <CloseButton onClick={close} />
      </div>
      <TermsOfArticle onJump={focusOn} />
      <TermSuggestions />
    </section>
  );
}
