import type { ComponentProps } from 'react';

export type ButtonLook = 'plain' | 'quiet' | 'strong';

const looks: Record<ButtonLook, string> = {
  plain: 'border border-edge/60 bg-raised px-3 hover:border-ink',
  quiet: 'px-2 text-muted hover:bg-veil hover:text-ink',
  // Forced colours show the border alone.
  strong: 'border border-transparent bg-accent px-3.5 text-on-accent hover:opacity-90',
};

const base =
  'inline-flex min-h-8 pointer-coarse:min-h-[44px] pointer-coarse:min-w-[44px] items-center justify-center gap-1.5 rounded-md text-small font-medium ' +
  'whitespace-nowrap disabled:opacity-50';

/** The classes of a button, for links and file choosers that look like one. */
export const buttonClass = (look: ButtonLook): string => `${base} ${looks[look]}`;

export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<'button'> & { readonly look?: ButtonLook }) {
  return <button type="button" {...rest} className={`${buttonClass(look)} ${className}`} />;
}
