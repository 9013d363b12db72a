'use client';

import { useMessages } from '@/components/language/language-provider';
import { useViewStore } from '@/components/state/reader-context';
import { openPanel } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** Opens the list of saved words. */
export function VocabularyButton() {
  const { vocabulary: words } = useMessages();
  const view = useViewStore();
  return (
    <Button look="quiet" onClick={() => openPanel(view, { name: 'vocabulary' })}>
      <Icon name="book" />
      <span className="sr-only facing:not-sr-only">{words.open}</span>
    </Button>
  );
}
