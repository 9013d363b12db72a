'use client';

import { type RefObject, useLayoutEffect } from 'react';

/** Tells the style sheet how high a bar at an edge of the window is, as a property of the page's root. */
export function useToldHeight(
  bar: RefObject<HTMLElement | null>,
  property: '--head-height' | '--foot-height',
): void {
  useLayoutEffect(() => {
    if (bar.current === null) return;
    const root = document.documentElement;
    const observer = new ResizeObserver(([entry]) => {
      root.style.setProperty(property, `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`);
    });
    observer.observe(bar.current);
    return () => {
      observer.disconnect();
      root.style.removeProperty(property);
    };
  }, [bar, property]);
}
