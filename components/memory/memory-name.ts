import type { MemoryMessages } from '@/components/language/english/memory';
import { editsMemoryId, type Memory } from '@/lib/store/state/memories-state';

/** What a memory is called on the page, by its id. One that is gone since is called by its id. */
export function memoryName(
  id: string,
  memories: readonly Memory[],
  words: Pick<MemoryMessages, 'memories'>,
): string {
  if (id === editsMemoryId) return words.memories.edits;
  return memories.find((memory) => memory.id === id)?.name ?? id;
}
