'use client';

import type { ComponentProps } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { Icon } from './icon';

/** The cross of a dialog or panel. It says nothing when it gets the focus, since it often gets it first. */
export function CloseButton({ className = '', ...rest }: ComponentProps<'button'>) {
  const messages = useMessages();
  return (
    <button
      type="button"
      aria-label={messages.close}
      {...rest}
      className={`inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted hover:bg-veil hover:text-ink ${className}`}
    >
      <Icon name="close" />
    </button>
  );
}
