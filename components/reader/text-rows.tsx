'use client';

import { memo, useEffect, useMemo, useState } from 'react';
import type { Article, Paragraph } from '@/lib/document/article';
import { ParagraphRow } from './paragraph-row';

/** Sentences drawn in one go: some ten milliseconds of work, so that a long article never blocks the page. */
const sentencesAtOnce = 40;

/** All paragraphs of an article; of a long one, the first at once and the rest as the page is idle. */
export function TextRows({
  article,
  isLong,
}: {
  readonly article: Article;
  readonly isLong: boolean;
}) {
  const groups = useMemo(() => inGroups(article.paragraphs), [article]);
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= groups.length) return;
    const timer = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(timer);
  }, [drawn, groups.length]);
  return groups
    .slice(0, drawn)
    .map((group, index) => (
      <RowGroup
        key={group[0]?.segments[0]?.id ?? index}
        group={group}
        isFirst={index === 0}
        isOfLongText={isLong}
      />
    ));
}

const RowGroup = memo(function RowGroup({
  group,
  isFirst,
  isOfLongText,
}: {
  readonly group: readonly Paragraph[];
  readonly isFirst: boolean;
  readonly isOfLongText: boolean;
}) {
  return group.map((paragraph, index) => (
    <ParagraphRow
      key={paragraph.segments[0]?.id ?? index}
      paragraph={paragraph}
      isFirst={isFirst && index === 0}
      isOfLongText={isOfLongText}
    />
  ));
});

/** Whole paragraphs, as many together as come to the sentences of one go. */
function inGroups(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const groups: Paragraph[][] = [];
  let sentences = sentencesAtOnce;
  for (const paragraph of paragraphs) {
    if (sentences >= sentencesAtOnce) {
      groups.push([]);
      sentences = 0;
    }
    groups.at(-1)?.push(paragraph);
    sentences += paragraph.segments.length;
  }
  return groups;
}
