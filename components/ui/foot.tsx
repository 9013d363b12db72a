'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';

/**
 * The bars at the foot of the window, one above the other. The style sheet knows their height as
 * `--foot-height`, by which sheets stand above them, what is scrolled into view is not under them, and the page
 * ends above them.
 */
export function Foot({ children }: { readonly children: ReactNode }) {
  const foot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (foot.current === null) return;
    const root = document.documentElement;
    const observer = new ResizeObserver(([entry]) => {
      root.style.setProperty('--foot-height', `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`);
    });
    observer.observe(foot.current);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--foot-height');
    };
  }, []);
  return (
    <div
      ref={foot}
      className="pointer-events-none fixed inset-x-0 bottom-0 z-20 flex flex-col *:pointer-events-auto print:hidden"
    >
      {children}
    </div>
  );
}
