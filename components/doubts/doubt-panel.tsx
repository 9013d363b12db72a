'use client';

import { useMessages } from '@/components/language/language-provider';
import { useDoubts } from '@/components/state/doubts';
import { useView, useViewStore } from '@/components/state/reader-context';
import { findSentence, focusOn } from '@/components/state/reading-dom';
import { useInSight } from '@/components/state/use-in-sight';
import { closePanel } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { Icon } from '@/components/ui/icon';
import { DoubtItem } from './doubt-item';

/** What is to check in the sentence whose sign was chosen: beside the text, or in a sheet at its foot. */
export function DoubtPanel() {
  const messages = useMessages();
  const view = useViewStore();
  const segmentId = useView(({ panel }) => (panel?.name === 'doubts' ? panel.segmentId : null));
  const all = useDoubts();
  useInSight(segmentId);
  if (segmentId === null) return null;
  const doubts = all.filter((doubt) => doubt.segmentId === segmentId);
  const close = () => closePanel(view, 'doubts');
  const edit = () => {
    close();
    view.setState({ current: segmentId, editing: segmentId });
  };
  const name = messages.doubts.panel(segmentId);
  return (
    <Dock
      name={name}
      onClose={close}
      onClosed={() => {
        const back = signOf(segmentId);
        // What is being written has the keyboard.
        if (back && view.getState().editing !== segmentId) focusOn(back);
      }}
    >
      <ul className="pr-6 text-[0.9375rem]">
        {doubts.map((doubt) => (
          <DoubtItem key={doubt.name} doubt={doubt} />
        ))}
      </ul>
      <Button className="mt-3" onClick={edit}>
        <Icon name="pen" />
        {messages.sentence.edit}
      </Button>
    </Dock>
  );
}

/** The sign of a sentence; the sentence itself once there is nothing more to check. */
const signOf = (segmentId: string | null): HTMLElement | null =>
  segmentId === null
    ? null
    : (document.querySelector<HTMLElement>(`[data-doubts="${CSS.escape(segmentId)}"]`) ??
      findSentence(document, segmentId, 'english'));
