'use client';

import { Dialog } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { CloseButton } from './close-button';
import { isComposing } from './composing';

/** `centre` for a task of its own, `side` for something to look at beside the text. */
export type ModalPlace = 'centre' | 'side';

const places: Record<ModalPlace, string> = {
  centre:
    'inset-x-0 bottom-0 max-h-[92dvh] rounded-t-xl facing:inset-auto facing:top-[8vh] ' +
    'facing:left-1/2 facing:max-h-[84vh] facing:w-[38rem] facing:-translate-x-1/2 facing:rounded-xl',
  side:
    'inset-x-0 bottom-0 max-h-[80dvh] rounded-t-xl facing:inset-y-0 facing:right-0 ' +
    'facing:left-auto facing:max-h-none facing:w-[24rem] facing:rounded-none',
};

const fields =
  'textarea, select, [role="combobox"], input:not([type="file"], [type="checkbox"], :disabled)';

/** Shows a dialog that blocks the page. On a narrow screen it rises from the bottom. */
export function Modal({
  open,
  onOpenChange,
  title,
  description,
  place = 'centre',
  onClosed,
  children,
}: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: string;
  readonly place?: ModalPlace;
  /** Is called before the focus goes back to where it was, and may send it elsewhere. */
  readonly onClosed?: (event: Event) => void;
  readonly children: ReactNode;
}) {
  const body = useRef<HTMLDivElement>(null);
  /** Where the focus was before, and goes back to. */
  const cameFrom = useRef<Element | null>(null);
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Content
          // Esc that ends an input method's composition closes nothing.
          onEscapeKeyDown={(event) => {
            if (isComposing(event)) event.preventDefault();
          }}
          className={`fixed z-40 flex flex-col overflow-hidden border border-rule bg-raised text-ink shadow-xl ${places[place]}`}
          onOpenAutoFocus={(event) => {
            cameFrom.current = document.activeElement;
            // Where there is something to fill in, one begins there rather than at the cross.
            const field = body.current?.querySelector<HTMLElement>(fields);
            if (!field) return;
            event.preventDefault();
            field.focus();
          }}
          onCloseAutoFocus={(event) => {
            onClosed?.(event);
            if (event.defaultPrevented) return;
            event.preventDefault();
            const place = cameFrom.current;
            if (place instanceof HTMLElement && place.isConnected) place.focus();
          }}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <div className="flex items-start justify-between gap-4 px-6 pt-5 pb-3">
            <div>
              <Dialog.Title className="font-semibold font-serif text-xl">{title}</Dialog.Title>
              {description === undefined ? null : (
                <Dialog.Description className="mt-0.5 text-muted text-small">
                  {description}
                </Dialog.Description>
              )}
            </div>
            <Dialog.Close asChild>
              <CloseButton className="-mr-2" />
            </Dialog.Close>
          </div>
          {/* The region takes the focus when it scrolls, so that keys can scroll it. */}
          <div ref={body} className="-mt-1 overflow-y-auto px-6 pt-1 pb-6">
            {children}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
