'use client';

import { Tooltip } from 'radix-ui';
import { createContext, type ReactNode, useContext, useState } from 'react';

const LayerContext = createContext<HTMLElement | null>(null);

/** The place for tooltips; null until it is on the page. */
export const useTooltipLayer = (): HTMLElement | null => useContext(LayerContext);

/**
 * Holds the tooltips of all within it in a landmark of its own: all that a page shows belongs in one,
 * and what stands directly in the body is in none.
 */
export function TooltipLayer({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  return (
    <Tooltip.Provider delayDuration={400}>
      <LayerContext value={layer}>{children}</LayerContext>
      <aside aria-label={name} ref={setLayer} />
    </Tooltip.Provider>
  );
}
