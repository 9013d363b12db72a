'use client';

import { MarkedText } from '@/components/text/marks/marked-text';
import { useMarks } from '@/components/text/marks/use-marks';
import type { Segment } from '@/lib/document/article';
import { inLanguage } from './in-language';

/** The French of a sentence, with its terms. */
export function FrenchText({
  segment,
  tabbable,
}: {
  readonly segment: Segment;
  /** Whether Tab stops at the terms. */
  readonly tabbable: boolean;
}) {
  const marks = useMarks(segment, 'french');
  return inLanguage(
    segment.language,
    <MarkedText text={segment.text} marks={marks} inlines={segment.inlines} tabbable={tabbable} />,
  );
}
