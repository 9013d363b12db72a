import type { ComponentProps } from 'react';
import { Button } from './button';
import { Icon, type IconName } from './icon';

/** The classes of a tool's name: it is only read out where the bar has no room for it. */
export const toolNameClass = 'sr-only dock:not-sr-only';

/** A button of the bar of tools. */
export function ToolButton({
  icon,
  label,
  ...rest
}: ComponentProps<'button'> & { readonly icon: IconName; readonly label: string }) {
  return (
    <Button look="quiet" title={label} {...rest}>
      <Icon name={icon} />
      <span className={toolNameClass}>{label}</span>
    </Button>
  );
}
