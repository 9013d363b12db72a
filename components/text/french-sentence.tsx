'use client';

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
  return (
    <span
      data-segment={segment.id}
      lang="fr"
      className="sentence"
      data-marked={mark}
      tabIndex={isTabStop ? 0 : -1}
    >
      <MarkedText text={segment.text} marks={marks} tabbable={isTabStop} />
    </span>
  );
}
