'use client';

import { Tooltip } from 'radix-ui';
import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icon';
import { useTooltipLayer } from './tooltip-layer';

/** Shows a button with an icon only. Its name is read out, and shown on hover and focus. */
export function IconButton({
  icon,
  label,
  className = '',
  ...rest
}: ComponentProps<'button'> & { readonly icon: IconName; readonly label: string }) {
  const layer = useTooltipLayer();
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>
        <button
          type="button"
          aria-label={label}
          {...rest}
          className={`inline-flex size-8 pointer-coarse:size-[44px] items-center justify-center rounded-md text-muted hover:bg-veil hover:text-ink disabled:opacity-40 ${className}`}
        >
          <Icon name={icon} />
        </button>
      </Tooltip.Trigger>
      <Tooltip.Portal container={layer}>
        <Tooltip.Content
          sideOffset={4}
          className="z-50 rounded bg-ink px-2 py-1 text-paper text-small shadow"
        >
          {label}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
