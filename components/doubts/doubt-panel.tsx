'use client';

import { useMemo } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useDoubts } from '@/components/state/doubts';
import { useView, useViewStore } from '@/components/state/reader-context';
import { findSentence, focusOn } from '@/components/state/reading-dom';
import { closePanel } from '@/components/state/view-store';
import { Beside } from '@/components/ui/beside';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useMedia } from '@/components/ui/media';
import { Modal } from '@/components/ui/modal';
import { DoubtItem } from './doubt-item';

/** What is to check in the sentence whose sign was chosen: beside it, or from the bottom of a narrow screen. */
export function DoubtPanel() {
  const messages = useMessages();
  const view = useViewStore();
  const segmentId = useView(({ panel }) => (panel?.name === 'doubts' ? panel.segmentId : null));
  const all = useDoubts();
  const hasRoom = useMedia('(min-width: 52rem)');
  const place = useMemo(
    () => ({
      getBoundingClientRect: () => signOf(segmentId)?.getBoundingClientRect() ?? new DOMRect(),
    }),
    [segmentId],
  );
  if (segmentId === null) return null;
  const doubts = all.filter((doubt) => doubt.segmentId === segmentId);
  const close = () => closePanel(view, 'doubts');
  const edit = () => {
    close();
    view.setState({ current: segmentId, editing: segmentId });
  };
  const name = messages.doubts.panel(segmentId);
  const content = (
    <>
      <ul className="pr-6 text-[0.9375rem]">
        {doubts.map((doubt) => (
          <DoubtItem key={doubt.name} doubt={doubt} />
        ))}
      </ul>
      <Button className="mt-3" onClick={edit}>
        <Icon name="pen" />
        {messages.sentence.edit}
      </Button>
    </>
  );
  return hasRoom ? (
    <Beside
      name={name}
      place={place}
      onClose={close}
      onClosed={() => {
        const back = signOf(segmentId);
        // What is being written has the keyboard.
        if (back && view.getState().editing !== segmentId) focusOn(back);
      }}
    >
      {content}
    </Beside>
  ) : (
    <Modal open onOpenChange={close} title={name} place="side">
      {content}
    </Modal>
  );
}

/** The sign of a sentence; the sentence itself once there is nothing more to check. */
const signOf = (segmentId: string | null): HTMLElement | null =>
  segmentId === null
    ? null
    : (document.querySelector<HTMLElement>(`[data-doubts="${CSS.escape(segmentId)}"]`) ??
      findSentence(document, segmentId, 'english'));
