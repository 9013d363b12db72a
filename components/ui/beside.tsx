'use client';

import { Popover } from 'radix-ui';
import { type ReactNode, useMemo, useRef } from 'react';
import { CloseButton } from './close-button';
import { isComposing } from './composing';

/**
 * Shows a panel beside a place on the page. The panel itself takes the focus, so that its name is read
 * before its content.
 *
 * @param place another place moves the panel
 * @param staysWhenFocusLeaves whether the panel stays open when the focus moves elsewhere
 * @param onClosed gives the focus back
 */
export function Beside({
  name,
  place,
  staysWhenFocusLeaves = false,
  onClose,
  onClosed,
  children,
}: {
  readonly name: string;
  readonly place: { getBoundingClientRect(): DOMRect };
  readonly staysWhenFocusLeaves?: boolean;
  readonly onClose: () => void;
  readonly onClosed: () => void;
  readonly children: ReactNode;
}) {
  const panel = useRef<HTMLDivElement>(null);
  const anchor = useMemo(() => ({ current: place }), [place]);
  return (
    <Popover.Root open onOpenChange={onClose}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          ref={panel}
          tabIndex={-1}
          aria-label={name}
          align="start"
          sideOffset={8}
          // The panel keeps clear of the page's bar.
          collisionPadding={{ top: 56, right: 12, bottom: 12, left: 12 }}
          // Esc that ends an input method's composition closes nothing.
          onEscapeKeyDown={(event) => {
            if (isComposing(event)) event.preventDefault();
          }}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            panel.current?.focus({ preventScroll: true });
          }}
          onFocusOutside={(event) => {
            if (staysWhenFocusLeaves) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onClosed();
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
