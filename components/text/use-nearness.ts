'use client';

import { type RefObject, startTransition, useLayoutEffect, useRef, useState } from 'react';
import { findSentence, segmentIdAt } from '@/components/state/reading-dom';
import type { Side } from '@/components/state/view-store';

/** An element counts as near within a screen and a half of what is in view. */
const margin = '150% 0px';

let observer: IntersectionObserver | null = null;
const watched = new WeakMap<Element, () => void>();

/** Calls `onNear` once, when the element is near. Returns a function that stops watching. */
function watch(element: Element, onNear: () => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) watched.get(target)?.();
    },
    { rootMargin: margin },
  );
  watched.set(element, onNear);
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer?.unobserve(element);
  };
}

/**
 * Says whether an element has come near to what is in view. It stays near, because it may hold a selection
 * or an edit. When it is drawn anew, the sentence that had the focus gets it again.
 */
export function useNearness(isNearFromStart: boolean): [RefObject<HTMLDivElement | null>, boolean] {
  const near = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(isNearFromStart);
  const focused = useRef<{ readonly id: string; readonly side: Side } | null>(null);
  useLayoutEffect(() => {
    const element = near.current;
    if (element === null) return;
    if (isNear) {
      if (focused.current === null) return;
      const { id, side } = focused.current;
      focused.current = null;
      // A focus that has moved elsewhere meanwhile stays there.
      if (document.activeElement === document.body) {
        findSentence(element, id, side)?.focus({ preventScroll: true });
      }
      return;
    }
    return watch(element, () => {
      focused.current = sentenceWithFocus(element);
      // Much may come near at once, and the page has to answer meanwhile.
      startTransition(() => setNear(true));
    });
  }, [isNear]);
  return [near, isNear];
}

function sentenceWithFocus(element: HTMLElement) {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !element.contains(activeElement)) return null;
  const id = segmentIdAt(activeElement);
  return id === null
    ? null
    : ({ id, side: activeElement.lang === 'fr' ? 'french' : 'english' } as const);
}
