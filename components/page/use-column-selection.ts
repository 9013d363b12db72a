'use client';

import { type RefObject, useEffect } from 'react';

/**
 * Keeps a selection in the column where it began. The rows of the page have French and English in turn, so
 * that a selection down one column would take in the other.
 */
export function useColumnSelection(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = text.current;
    if (!root) return;
    const listening = new AbortController();
    const { signal } = listening;
    const allow = () => root.removeAttribute('data-selecting');
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        const language =
          target instanceof Element && root.contains(target)
            ? target.closest('[lang]')?.getAttribute('lang')
            : null;
        if (language === 'fr') root.dataset.selecting = 'french';
        else if (language === 'en') root.dataset.selecting = 'english';
        else allow();
      },
      { signal },
    );
    // What is selected by key is both texts: all of them, or more and more of them from where one is.
    document.addEventListener(
      'keydown',
      ({ key, ctrlKey, metaKey }) => {
        if (key.toLowerCase() === 'a' && (ctrlKey || metaKey)) allow();
      },
      { signal },
    );
    return () => listening.abort();
  }, [text]);
}
