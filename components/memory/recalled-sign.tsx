'use client';

import { useLanguage } from '@/components/language/language-provider';
import { useMemories } from '@/components/state/reader-context';
import { Icon } from '@/components/ui/icon';
import { memoryName } from './memory-name';

/** The sign after a sentence that came from a translation memory, and was neither made nor written here. */
export function RecalledSign({ memoryId }: { readonly memoryId: string }) {
  const { language, messages } = useLanguage();
  const memories = useMemories((state) => state.memories);
  const told = messages.memories.from(memoryName(memoryId, memories, messages));
  return (
    <span role="img" lang={language} aria-label={told} title={told} className="select-none">
      <Icon name="memory" className="mb-2 ml-0.5 inline size-3.5 text-muted" />
    </span>
  );
}
