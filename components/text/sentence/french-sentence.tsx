'use client';

import { doubtWordsId } from '@/components/doubts/doubt-words';
import { isOpen, useDoubtsOf } from '@/components/state/doubts';
import type { Segment } from '@/lib/document/article';
import { FrenchText } from './french-text';
import { RevealedSentence } from './revealed-sentence';
import { useSentenceLook } from './sentence-look';

export function FrenchSentence({
  segment,
  isFirst,
}: {
  readonly segment: Segment;
  readonly isFirst: boolean;
}) {
  const { mark, isTabStop } = useSentenceLook(segment.id, 'french', isFirst);
  const doubts = useDoubtsOf(segment.id, segment.text);
  return (
    <>
      <span
        data-segment={segment.id}
        lang="fr"
        id={`french-${segment.id}`}
        aria-details={`english-${segment.id}`}
        className="sentence"
        data-marked={mark}
        aria-describedby={doubts.some(isOpen) ? doubtWordsId(segment.id) : undefined}
        tabIndex={isTabStop ? 0 : -1}
      >
        <FrenchText segment={segment} tabbable={isTabStop} />
      </span>
      <RevealedSentence segment={segment} shown="english" />
    </>
  );
}
