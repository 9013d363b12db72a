'use client';

import { type ReactNode, useId, useRef } from 'react';
import { CloseButton } from './close-button';
import { roomForDock } from './dock';
import { useMedia } from './media';
import { Modal } from './modal';

/**
 * A list of places of the article: beside it where there is room, else in a sheet, which closes before
 * the page goes to a place.
 *
 * @param goTo moves the keyboard to a place and brings it into view
 * @param children draws the list, with the function by which it goes to a place
 */
export function SideList({
  title,
  open,
  isCovered,
  onClose,
  goTo,
  children,
}: {
  readonly title: string;
  readonly open: boolean;
  /** Whether a panel takes its place beside the text. */
  readonly isCovered: boolean;
  readonly onClose: () => void;
  readonly goTo: (place: HTMLElement) => void;
  readonly children: (onJump: (place: HTMLElement) => void) => ReactNode;
}) {
  const hasRoom = useMedia(roomForDock);
  const titleId = useId();
  /** Where to go once the sheet has closed. */
  const target = useRef<HTMLElement | null>(null);
  if (!open && hasRoom) return null;
  if (!hasRoom) {
    return (
      <Modal
        open={open}
        onOpenChange={onClose}
        title={title}
        place="side"
        onClosed={(event) => {
          if (target.current === null) return;
          event.preventDefault();
          goTo(target.current);
          target.current = null;
        }}
      >
        {children((element) => {
          target.current = element;
          onClose();
        })}
      </Modal>
    );
  }
  return (
    <section
      aria-labelledby={titleId}
      hidden={isCovered}
      className="sticky top-(--beside-top) mt-14 max-h-(--beside-height) w-64 shrink-0 overflow-y-auto border-rule border-l pl-6 print:hidden"
    >
      <div className="flex items-center justify-between">
        <h2 id={titleId} className="font-semibold font-serif text-lg">
          {title}
        </h2>
        <CloseButton onClick={onClose} />
      </div>
      {children(goTo)}
    </section>
  );
}
