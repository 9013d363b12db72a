'use client';

import { type RefObject, useEffect } from 'react';
import { useReaderStore } from '@/components/state/reader-context';
import { segmentIdAt } from '@/components/state/reading-dom';
import { rangeOfWords, type SelectedWords } from '@/components/state/words-on-page';
import { linkedSpans } from '@/glossary/propose/linked-spans';
import type { ReaderStore } from '@/lib/store/state/stores';
import { linkedSentence } from './linked-sentence';
import { wordAtPoint, wordAtSelection } from './word-at';

/** The names of the highlights in the style sheet. */
const [wordMark, counterpartMark] = ['word', 'linked-words'];

/**
 * Marks the word under the pointer, else the one at the caret or selected, and the words of the other
 * language that are linked to it. The text itself is not touched. Where the browser has no such
 * highlights, or the sentence no links, nothing is marked.
 */
export function useLinkedWords(text: RefObject<HTMLElement | null>): void {
  const reader = useReaderStore();
  useEffect(() => {
    const root = text.current;
    if (!root || !('highlights' in CSS)) return;
    const listening = new AbortController();
    const { signal } = listening;
    let frame: number | null = null;
    let shown = '';

    const show = (word: SelectedWords | null) => {
      const key = JSON.stringify(word);
      if (key === shown) return;
      shown = key;
      markWord(reader, word);
    };
    /** At most once a frame: the pointer moves more often. */
    const schedule = (find: () => SelectedWords | null) => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = null;
        show(find());
      });
    };
    const atSelection = () => wordAtSelection(document.getSelection());

    root.addEventListener(
      'pointermove',
      ({ pointerType, target, clientX, clientY }) => {
        if (pointerType !== 'mouse') return;
        const isInSentence = segmentIdAt(target) !== null;
        schedule(() => (isInSentence ? wordAtPoint(clientX, clientY) : null) ?? atSelection());
      },
      { signal },
    );
    root.addEventListener('pointerleave', () => schedule(atSelection), { signal });
    document.addEventListener('selectionchange', () => schedule(atSelection), { signal });
    return () => {
      listening.abort();
      if (frame !== null) cancelAnimationFrame(frame);
      markWord(reader, null);
    };
  }, [text, reader]);
}

function markWord(reader: ReaderStore, word: SelectedWords | null): void {
  const links = word && (linkedSentence(reader.getState(), word.segmentId)?.english?.links ?? []);
  const counterparts =
    word && links
      ? linkedSpans(links, word.span, word.side === 'french' ? 'toTarget' : 'toSource')
      : [];
  if (word === null || counterparts.length === 0) {
    CSS.highlights.delete(wordMark);
    CSS.highlights.delete(counterpartMark);
    return;
  }
  const side = word.side === 'french' ? 'english' : 'french';
  const ranges = counterparts.map((span) =>
    rangeOfWords({ segmentId: word.segmentId, side, span }),
  );
  const own = rangeOfWords(word);
  CSS.highlights.set(wordMark, new Highlight(...(own ? [own] : [])));
  CSS.highlights.set(counterpartMark, new Highlight(...ranges.filter((range) => range !== null)));
}
