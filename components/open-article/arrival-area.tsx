'use client';

import { useEffect, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useViewStore } from '@/components/state/reader-context';
import { openPanel } from '@/components/state/view-store';
import { carriesFiles, droppedFrom, pastedFrom, sharedFrom } from './arrivals';

/** Takes what is pasted, dropped anywhere on the page or shared by another app into the dialog that opens articles. */
export function ArrivalArea() {
  const { article } = useMessages();
  const view = useViewStore();
  const [isDraggedOver, setDraggedOver] = useState(false);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;

    document.addEventListener(
      'paste',
      (event) => {
        if (event.defaultPrevented || isForElement(event.target)) return;
        const arrived = pastedFrom(event.clipboardData);
        if (arrived === null) return;
        event.preventDefault();
        openPanel(view, { name: 'open-article', arrived });
      },
      { signal },
    );

    const takeShared = () => {
      const arrived = sharedFrom(window.location.hash);
      if (arrived === null) return;
      // A reload shares nothing again.
      window.history.replaceState(null, '', window.location.pathname + window.location.search);
      openPanel(view, { name: 'open-article', arrived });
    };
    takeShared();
    window.addEventListener('hashchange', takeShared, { signal });

    const over = (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      // Else the browser would leave the page to show the file.
      event.preventDefault();
      setDraggedOver(true);
    };
    window.addEventListener('dragenter', over, { signal });
    window.addEventListener('dragover', over, { signal });
    window.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (relatedTarget === null) setDraggedOver(false);
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        setDraggedOver(false);
        const arrived = droppedFrom(event.dataTransfer);
        if (arrived === null || event.defaultPrevented) return;
        event.preventDefault();
        openPanel(view, { name: 'open-article', arrived });
      },
      { signal },
    );
    return () => listening.abort();
  }, [view]);

  if (!isDraggedOver) return null;
  return (
    <div className="pointer-events-none fixed inset-2 z-50 flex items-center justify-center rounded-xl border-2 border-accent border-dashed bg-scrim">
      <p className="rounded-lg bg-raised px-5 py-3 font-medium">{article.drop}</p>
    </div>
  );
}

/** A field takes what is pasted itself, and so does a dialog. */
const isForElement = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null);
