'use client';

import { useMessages } from '@/components/language/language-provider';
import { ToolButton } from '@/components/ui/tool-button';
import { useListenFromHere } from './use-listen-from-here';

/** Reads aloud from where the reader is. Not there without any voice. */
export function ListenButton({ className = '' }: { readonly className?: string }) {
  const { listening } = useMessages();
  const listen = useListenFromHere();
  if (listen === null) return null;
  return <ToolButton icon="sound" label={listening.open} onClick={listen} className={className} />;
}
