'use client';

import { type ReactNode, useRef } from 'react';
import { useToldHeight } from './use-told-height';

/**
 * The bars at the foot of the window, one above the other. By their height, `--foot-height`, sheets stand
 * above them, what is scrolled into view is not under them, and the page ends above them.
 */
export function Foot({ children }: { readonly children: ReactNode }) {
  const foot = useRef<HTMLDivElement>(null);
  useToldHeight(foot, '--foot-height');
  return (
    <div
      ref={foot}
      className="pointer-events-none fixed inset-x-0 bottom-0 z-20 flex flex-col *:pointer-events-auto print:hidden"
    >
      {children}
    </div>
  );
}
