'use client';

import { useMessages } from '@/components/language/language-provider';
import { useViewStore } from '@/components/state/reader-context';
import { sentencesInView } from '@/components/state/reading-dom';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useListening } from './listening-context';
import { useCanListen } from './use-can-listen';

/** Reads aloud from the current sentence on, else from the first in view. Not there without any voice. */
export function ListenButton() {
  const { listening } = useMessages();
  const view = useViewStore();
  const start = useListening((state) => state.start);
  const { canListen } = useCanListen();
  if (!canListen) return null;
  return (
    <Button
      look="quiet"
      onClick={() => {
        const from = view.getState().current ?? sentencesInView(document)[0];
        if (from !== undefined) start(from);
      }}
    >
      <Icon name="sound" />
      <span className="sr-only facing:not-sr-only">{listening.open}</span>
    </Button>
  );
}
