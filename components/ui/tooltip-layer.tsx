'use client';

import { Tooltip } from 'radix-ui';
import { createContext, type ReactNode, useContext, useState } from 'react';

const LayerContext = createContext<HTMLElement | null>(null);

/** Gives the element that holds the tooltips; null until it is on the page. */
export const useTooltipLayer = (): HTMLElement | null => useContext(LayerContext);

/**
 * Holds all tooltips in a landmark of its own, because all content of a page belongs in a landmark, and
 * what stands directly in the body is in none.
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
