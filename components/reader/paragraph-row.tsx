'use client';

import { memo } from 'react';
import type { Paragraph } from '@/lib/document/article';
import { columnsClass } from './columns';
import { DistantRow } from './distant-row';
import { EnglishSentence } from './english-sentence';
import { FrenchSentence } from './french-sentence';
import { ParagraphColumns } from './paragraph-columns';
import { useNearness } from './use-nearness';

/** A paragraph beside its English; on a narrow screen the English comes under it. */
export const ParagraphRow = memo(function ParagraphRow({
  paragraph,
  isFirst,
  isOfLongText,
}: {
  readonly paragraph: Paragraph;
  readonly isFirst: boolean;
  readonly isOfLongText: boolean;
}) {
  const [row, isNear] = useNearness(isFirst || !isOfLongText);
  return (
    <div ref={row} data-row className={`row-of-text relative py-3 ${columnsClass}`}>
      {isNear ? (
        <ParagraphColumns
          french={paragraph.segments.map((segment, index) => (
            <FrenchSentence key={segment.id} segment={segment} isFirst={isFirst && index === 0} />
          ))}
          english={paragraph.segments.map((segment, index) => (
            <EnglishSentence key={segment.id} segment={segment} isFirst={isFirst && index === 0} />
          ))}
        />
      ) : (
        <DistantRow paragraph={paragraph} />
      )}
    </div>
  );
});
