'use client';

import { doubtWordsId } from '@/components/doubts/doubt-words';
import { useMessages } from '@/components/language/language-provider';
import { isOpen, useDoubtsOf } from '@/components/state/doubts';
import type { Side } from '@/components/state/view-store';
import type { Segment } from '@/lib/document/article';

/**
 * What a sentence is to a screen reader: a group of words that is called a sentence, whose counterpart on the
 * other side is one step away, and which says what is doubtful about it.
 *
 * @param namesBlock whether its words are the name of a heading or a cell, which a group would keep from them
 */
export function useSentenceAttributes({ id, text }: Segment, side: Side, namesBlock: boolean) {
  const { sentence } = useMessages();
  const isDoubtful = useDoubtsOf(id, text).some(isOpen);
  return {
    id: `${side}-${id}`,
    ...(namesBlock ? {} : { role: 'group', 'aria-roledescription': sentence.role }),
    'aria-details': `${side === 'french' ? 'english' : 'french'}-${id}`,
    'aria-describedby': isDoubtful ? doubtWordsId(id) : undefined,
  } as const;
}
