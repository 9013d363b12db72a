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
      (event) => {
        const language = languageAt(root, event);
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

/** The language of the text that the pointer is on, or beside which it is in its row; null for neither. */
function languageAt(root: HTMLElement, { target, clientX, clientY }: PointerEvent): string | null {
  if (!(target instanceof Element) || !root.contains(target)) return null;
  const own = target.closest('[lang="fr"], [lang="en"]');
  // The page itself has a language too, that of its controls.
  if (own !== null && root.contains(own)) return own.getAttribute('lang');
  const texts = [
    ...(target.closest('[data-row]')?.querySelectorAll('[lang="fr"], [lang="en"]') ?? []),
  ]
    .map((text) => ({ language: text.getAttribute('lang'), box: text.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0)
    .map(({ language, box }) => ({ language, distance: distanceTo(box, clientX, clientY) }))
    .toSorted((a, b) => a.distance - b.distance);
  return texts[0]?.language ?? null;
}

const distanceTo = ({ left, right, top, bottom }: DOMRect, x: number, y: number): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
