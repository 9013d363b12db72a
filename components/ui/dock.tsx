'use client';

import { Dialog } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { CloseButton } from './close-button';
import { useMedia } from './media';

/** From this width on there is room for a panel beside the text: 1100 pixels. */
export const roomForDock = '(min-width: 68.75rem)';

/**
 * A panel that never lies over what it speaks of: a column of its own beside the text, or a sheet at the
 * foot of a narrow screen, above the bars there, with room for the text to be scrolled above it. It takes the
 * focus itself, so that its name is read before what is in it.
 *
 * @param staysWhenFocusLeaves else a focus elsewhere closes the sheet
 * @param onClosed gives the focus back; called where nothing else has taken it
 */
export function Dock({
  name,
  staysWhenFocusLeaves = false,
  onClose,
  onClosed,
  children,
}: {
  readonly name: string;
  readonly staysWhenFocusLeaves?: boolean;
  readonly onClose: () => void;
  readonly onClosed: () => void;
  readonly children: ReactNode;
}) {
  const panel = useRef<HTMLDivElement>(null);
  const isBeside = useMedia(roomForDock);
  return (
    <Dialog.Root open modal={false} onOpenChange={onClose}>
      <Dialog.Content
        ref={panel}
        tabIndex={-1}
        aria-label={name}
        aria-describedby={undefined}
        data-dock
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          panel.current?.focus({ preventScroll: true });
        }}
        onPointerDownOutside={(event) => {
          if (isBeside) event.preventDefault();
        }}
        onFocusOutside={(event) => {
          if (isBeside || staysWhenFocusLeaves) event.preventDefault();
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          // A press outside closes the sheet too, and what was pressed has the focus, such as a menu.
          const { activeElement } = document;
          if (activeElement === null || activeElement === document.body) onClosed();
        }}
        className="fixed inset-x-0 bottom-(--foot-height) z-30 flex max-h-[46dvh] flex-col overflow-hidden rounded-t-xl border border-rule bg-raised font-sans shadow-xl outline-none dock:sticky dock:inset-x-auto dock:top-(--beside-top) dock:bottom-auto dock:mt-14 dock:max-h-(--beside-height) dock:w-80 dock:shrink-0 dock:rounded-xl dock:shadow-none wide:w-96 print:hidden"
      >
        <Dialog.Title className="sr-only">{name}</Dialog.Title>
        <Dialog.Close asChild>
          <CloseButton className="absolute top-2 right-2 z-10" />
        </Dialog.Close>
        <div className="overflow-y-auto p-5 pt-4 pb-[max(1.25rem,env(safe-area-inset-bottom))]">
          {children}
        </div>
      </Dialog.Content>
    </Dialog.Root>
  );
}
