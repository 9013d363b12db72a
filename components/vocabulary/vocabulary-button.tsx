'use client';

import { useMessages } from '@/components/language/language-provider';
import { useViewStore } from '@/components/state/reader-context';
import { openPanel } from '@/components/state/view-store';
import { ToolButton } from '@/components/ui/tool-button';

/** Opens the list of saved words. */
export function VocabularyButton({ className = '' }: { readonly className?: string }) {
  const { vocabulary: words } = useMessages();
  const view = useViewStore();
  return (
    <ToolButton
      icon="bookmark"
      label={words.open}
      onClick={() => openPanel(view, { name: 'vocabulary' })}
      className={className}
    />
  );
}
