'use client';

import { Popover } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useGlossary, useView, useViewStore } from '@/components/reader/reader-context';
import { placeOf } from '@/components/reader/reading-dom';
import type { OpenTerm } from '@/components/reader/view-store';
import { CloseButton } from '@/components/ui/close-button';
import { useMedia } from '@/components/ui/media';
import { Modal } from '@/components/ui/modal';
import { EntryCard } from './entry-card';
import { TermContext } from './term-context';

/** The entry of the term that was chosen: beside it, or rising from the bottom of a narrow screen. */
export function TermPanel() {
  const messages = useMessages();
  const view = useViewStore();
  const term = useView((state) => state.term);
  const entry = useGlossary((state) =>
    term === null ? undefined : state.entries.find(({ id }) => id === term.entryId),
  );
  const hasRoom = useMedia('(min-width: 52rem)');
  if (term === null || entry === undefined) return null;

  const close = () => view.setState({ term: null });
  const name = messages.entry.panel(entry.french);
  const content = (
    // Another entry starts with fields of its own.
    <div key={entry.id}>
      <TermContext entry={entry} term={term} />
      <EntryCard entry={entry} />
    </div>
  );
  return hasRoom ? (
    <Beside term={term} name={name} onClose={close}>
      {content}
    </Beside>
  ) : (
    <Modal open onOpenChange={close} title={name} place="side">
      {content}
    </Modal>
  );
}

function Beside({
  term,
  name,
  onClose,
  children,
}: {
  readonly term: OpenTerm;
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const panel = useRef<HTMLDivElement>(null);
  const latest = useRef(term);
  latest.current = term;
  const place = useRef({
    getBoundingClientRect: () => placeOf(latest.current).getBoundingClientRect(),
  });
  return (
    <Popover.Root open onOpenChange={onClose}>
      <Popover.Anchor virtualRef={place} />
      <Popover.Portal>
        <Popover.Content
          ref={panel}
          tabIndex={-1}
          aria-label={name}
          align="start"
          sideOffset={8}
          // Below the page's bar.
          collisionPadding={{ top: 56, right: 12, bottom: 12, left: 12 }}
          // The panel itself takes the focus, so that its name is read before its fields.
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            panel.current?.focus({ preventScroll: true });
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            placeOf(term).focus({ preventScroll: true });
          }}
          className="z-30 flex max-h-[min(36rem,var(--radix-popover-content-available-height))] w-[25rem] flex-col overflow-hidden rounded-xl border border-rule bg-raised font-sans shadow-xl outline-none"
        >
          <Popover.Close asChild>
            <CloseButton className="absolute top-2 right-2 z-10" />
          </Popover.Close>
          <div className="overflow-y-auto p-5 pt-4">{children}</div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
