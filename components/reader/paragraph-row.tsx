'use client';

import { Fragment, memo } from 'react';
import type { Paragraph } from '@/lib/document/article';
import { columnsClass, englishColumnClass } from './columns';
import { EnglishSentence } from './english-sentence';
import { FrenchSentence } from './french-sentence';

/** A line down its left side tells the English where it stands under the French. */
const underFrenchClass =
  'mt-2 border-rule border-l-2 pl-4 facing:mt-0 facing:border-0 facing:pl-0 ' +
  'group-data-[sides=english]/text:mt-0 group-data-[sides=english]/text:border-0 ' +
  'group-data-[sides=english]/text:pl-0';

/** A paragraph beside its English; on a narrow screen the English comes under it. */
export const ParagraphRow = memo(function ParagraphRow({
  paragraph,
  isFirst,
}: {
  readonly paragraph: Paragraph;
  readonly isFirst: boolean;
}) {
  return (
    <div data-row className={`row-of-text relative py-3 ${columnsClass}`}>
      <p lang="fr" className="col-start-1 hyphens-auto group-data-[sides=english]/text:hidden">
        {paragraph.segments.map((segment, index) => (
          <Fragment key={segment.id}>
            {index > 0 ? ' ' : null}
            <FrenchSentence segment={segment} isFirst={isFirst && index === 0} />
          </Fragment>
        ))}
      </p>
      <p
        lang="en"
        className={`${englishColumnClass} ${underFrenchClass} group-data-[sides=french]/text:hidden`}
      >
        {paragraph.segments.map((segment, index) => (
          <Fragment key={segment.id}>
            {index > 0 ? ' ' : null}
            <EnglishSentence segment={segment} isFirst={isFirst && index === 0} />
          </Fragment>
        ))}
      </p>
    </div>
  );
});
