'use client';

import type { ComponentProps } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { Icon } from './icon';

/** Closes a dialog or panel. It has no tooltip, because it often gets the focus when its panel opens. */
export function CloseButton({ className = '', ...rest }: ComponentProps<'button'>) {
  const messages = useMessages();
  return (
    <button
      type="button"
      aria-label={messages.close}
      {...rest}
      className={`inline-flex size-8 shrink-0 pointer-coarse:size-[44px] items-center justify-center rounded-md text-muted hover:bg-veil hover:text-ink ${className}`}
    >
      <Icon name="close" />
    </button>
  );
}
