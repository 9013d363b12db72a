'use client';

import { memo } from 'react';
import type { Paragraph } from '@/lib/document/article';
import type { Block } from '@/lib/document/block';
import { DistantStretch } from './distant-stretch';
import { ParagraphRow } from './paragraph-row';
import { EnglishSentence } from './sentence/english-sentence';
import { FrenchSentence } from './sentence/french-sentence';
import { estimatedHeight } from './stretches';
import { TextRows } from './text-rows';
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
        <NearRows paragraphs={paragraphs} isFirst={isFirst} />
      ) : (
        <DistantStretch paragraphs={paragraphs} />
      )}
    </div>
  );
});

function NearRows({
  paragraphs,
  isFirst,
}: {
  readonly paragraphs: readonly Paragraph[];
  readonly isFirst: boolean;
}) {
  const first = isFirst ? paragraphs[0]?.segments[0] : undefined;
  const french = ({ segments, block }: Paragraph) =>
    segments.map((segment) => (
      <FrenchSentence
        key={segment.id}
        segment={segment}
        isFirst={segment === first}
        namesBlock={isNamedByContent(block)}
      />
    ));
  const english = ({ segments, block }: Paragraph) =>
    segments.map((segment) => (
      <EnglishSentence
        key={segment.id}
        segment={segment}
        isFirst={segment === first}
        namesBlock={isNamedByContent(block)}
      />
    ));
  const row = (paragraph: Paragraph) => (
    <ParagraphRow
      key={paragraph.segments[0]?.id}
      first={paragraph.segments[0]?.id ?? ''}
      block={paragraph.block}
      french={french(paragraph)}
      english={english(paragraph)}
    />
  );
  return <TextRows paragraphs={paragraphs} drawing={{ french, english, row }} />;
}

/** Whether what stands in a block is its name, as of a heading in a list of headings. */
const isNamedByContent = ({ kind }: Block): boolean => kind === 'heading' || kind === 'table-cell';
