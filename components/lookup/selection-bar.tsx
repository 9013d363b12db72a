'use client';

import { useEffect, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useReaderStore, useView, useViewStore } from '@/components/state/reader-context';
import { rangeOfWords, type SelectedWords } from '@/components/state/words-on-page';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { addTerm, proposeFrom } from './add-term/add-term-from-selection';
import { lookUpWords } from './look-up-at-current';
import { searchMemories } from './search-memories';
import { loadPageLexicon } from './words/page-lexicon';
import { selectedWords } from './words/selected-words';

/** The bar appears when the selection has not changed for this long. */
const SETTLED_MS = 250;

/**
 * Shows below the selected words what can be done with them, so that neither keyboard nor double-click is
 * needed.
 */
export function SelectionBar() {
  const messages = useMessages();
  const view = useViewStore();
  const reader = useReaderStore();
  const selected = useSettledSelection();
  const isCovered = useView(({ panel, editing }) => panel !== null || editing !== null);
  if (!selected || isCovered) return null;
  const box = rangeOfWords(selected)?.getBoundingClientRect();
  if (!box) return null;
  return (
    <aside
      aria-label={messages.lookUp.selection}
      style={Object.assign(
        { top: box.bottom + window.scrollY + 8 },
        { '--left': `${Math.max(8, Math.min(box.left, window.innerWidth - WIDEST_PX))}px` },
      )}
      className="absolute inset-x-2 z-20 flex flex-wrap justify-center facing:right-auto facing:left-(--left) gap-1 rounded-lg border border-rule bg-raised p-1 font-sans shadow-lg print:hidden"
    >
      {/* A press must not clear the selection before the button has acted on it. */}
      <Button
        look="quiet"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => lookUpWords(reader, view, selected)}
      >
        <Icon name="search" />
        {messages.lookUp.open}
      </Button>
      <Button
        look="quiet"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => addTerm(view, proposeFrom(reader, selected))}
      >
        <Icon name="add" />
        {messages.addTerm.open}
      </Button>
      <Button
        look="quiet"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => searchMemories(view, selected)}
      >
        <Icon name="memory" />
        {messages.memories.search}
      </Button>
    </aside>
  );
}

/** Wide enough for the bar in both languages of the interface. */
const WIDEST_PX = 480;

function useSettledSelection(): SelectedWords | null {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      const now = selectedWords(document.getSelection());
      // The lexicon is loaded early, so that the proposal can look for the base form among known words.
      if (now) void loadPageLexicon();
      setSelected(now);
    };
    const onChange = () => {
      clearTimeout(timer);
      // A selection that was cleared closes the bar at once.
      if (document.getSelection()?.isCollapsed !== false) setSelected(null);
      else timer = setTimeout(settle, SETTLED_MS);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
    };
  }, []);
  return selected;
}
