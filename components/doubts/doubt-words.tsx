'use client';

import type { Messages } from '@/components/language/english/messages';
import { useMessages } from '@/components/language/language-provider';
import { type Doubt, isOpen, useDoubts } from '@/components/state/doubts';

/** What a flag says, in a sentence. */
export const wordsOf = ({ doubts }: Messages, { flag, french, english }: Doubt): string =>
  doubts.says[flag.kind](french, english);

/** The page element whose words describe a sentence that has something to check. */
export const doubtWordsId = (segmentId: string): string => `doubts-${segmentId}`;

/**
 * What there is to check in each sentence, for screen readers: the sentences are described by it, and
 * nothing is added to the text itself, which is copied as it stands.
 */
export function DoubtWords() {
  const messages = useMessages();
  const open = useDoubts().filter(isOpen);
  const bySentence = Map.groupBy(open, ({ segmentId }) => segmentId);
  return (
    <div hidden>
      {Array.from(bySentence, ([segmentId, doubts]) => (
        <span key={segmentId} id={doubtWordsId(segmentId)}>
          {messages.doubts.title}: {doubts.map((doubt) => wordsOf(messages, doubt)).join(' ')}
        </span>
      ))}
    </div>
  );
}
