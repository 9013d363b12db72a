'use client';

import { doubtWordsId } from '@/components/doubts/doubt-words';
import { isOpen, useDoubtsOf } from '@/components/state/doubts';
import type { Segment } from '@/lib/document/article';
import { MarkedText } from './marked-text';
import { useSentenceLook } from './sentence-look';
import { useMarks } from './use-marks';

export function FrenchSentence({
  segment,
  isFirst,
}: {
  readonly segment: Segment;
  readonly isFirst: boolean;
}) {
  const { mark, isTabStop } = useSentenceLook(segment.id, 'french', isFirst);
  const marks = useMarks(segment, 'french');
  const doubts = useDoubtsOf(segment.id, segment.text);
  return (
    <span
      data-segment={segment.id}
      lang="fr"
      className="sentence"
      data-marked={mark}
      tabIndex={isTabStop ? 0 : -1}
      aria-describedby={doubts.some(isOpen) ? doubtWordsId(segment.id) : undefined}
    >
      <MarkedText text={segment.text} marks={marks} tabbable={isTabStop} />
    </span>
  );
}
