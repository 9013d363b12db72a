import { createMemoryIndex, type MemoryIndex } from '@/lib/memory/memory-index';
import { type MemoryPairs, sameSentenceKey } from '@/lib/memory/memory-pairs';
import type { KeptPostEdit } from '@/lib/store/kept/kept-records';

type Edit = Pick<KeptPostEdit, 'article' | 'segment' | 'source' | 'text'>;

/** The sentences that the reader wrote, as a translation memory. */
export interface EditsMemory {
  readonly size: number;
  /**
   * The English that the reader wrote for the very sentence elsewhere. Null where they wrote it at this
   * place, since what stands under an edit is to stay the machine's.
   */
  recallAt(article: string, segment: string, french: string): string | null;
  /** For what is less than exact; made when it is first asked for. */
  index(): MemoryIndex;
}

export function createEditsMemory(edits: readonly Edit[]): EditsMemory {
  const bySentence = new Map<string, Edit[]>();
  for (const edit of edits) {
    const key = sameSentenceKey(edit.source);
    const alike = bySentence.get(key);
    if (alike) alike.push(edit);
    else bySentence.set(key, [edit]);
  }
  let index: MemoryIndex | null = null;
  return {
    size: edits.length,
    recallAt(article, segment, french) {
      const alike = bySentence.get(sameSentenceKey(french)) ?? [];
      const isHere = (edit: Edit) => edit.article === article && edit.segment === segment;
      return alike.some(isHere) ? null : (alike.at(-1)?.text ?? null);
    },
    index() {
      index ??= createMemoryIndex(distinctPairs(edits));
      return index;
    },
  };
}

/** The same sentence may be written alike in several articles. */
function distinctPairs(edits: readonly Edit[]): MemoryPairs {
  const byPair = new Map(edits.map((edit) => [JSON.stringify([edit.source, edit.text]), edit]));
  const distinct = [...byPair.values()];
  return {
    french: distinct.map(({ source }) => source),
    english: distinct.map(({ text }) => text),
  };
}
