'use client';

import { memo } from 'react';
import type { Paragraph } from '@/lib/document/article';
import { DistantStretch } from './distant-stretch';
import { EnglishSentence } from './english-sentence';
import { FrenchSentence } from './french-sentence';
import { ParagraphRow } from './paragraph-row';
import { estimatedHeight } from './stretches';
import { useNearness } from './use-nearness';

/** Draws the paragraphs of one stretch. Out of view, those of a long text are not laid out. */
export const Stretch = memo(function Stretch({
  paragraphs,
  isFirst,
  isOfLongText,
}: {
  readonly paragraphs: readonly Paragraph[];
  readonly isFirst: boolean;
  readonly isOfLongText: boolean;
}) {
  const [stretch, isNear] = useNearness(isFirst || !isOfLongText);
  return (
    <div
      ref={stretch}
      data-stretch
      className="stretch-of-text"
      style={{ containIntrinsicBlockSize: `auto ${estimatedHeight(paragraphs)}rem` }}
    >
      {isNear ? (
        paragraphs.map((paragraph, index) => (
          <NearParagraph
            key={paragraph.segments[0]?.id ?? index}
            paragraph={paragraph}
            isFirst={isFirst && index === 0}
          />
        ))
      ) : (
        <DistantStretch paragraphs={paragraphs} />
      )}
    </div>
  );
});

function NearParagraph({
  paragraph,
  isFirst,
}: {
  readonly paragraph: Paragraph;
  readonly isFirst: boolean;
}) {
  return (
    <ParagraphRow
      french={paragraph.segments.map((segment, index) => (
        <FrenchSentence key={segment.id} segment={segment} isFirst={isFirst && index === 0} />
      ))}
      english={paragraph.segments.map((segment, index) => (
        <EnglishSentence key={segment.id} segment={segment} isFirst={isFirst && index === 0} />
      ))}
    />
  );
}
