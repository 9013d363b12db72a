import type { Article, Segment } from './article';

/** Lists all segments of an article, in reading order. */
export const segmentsOf = (article: Article): readonly Segment[] =>
  article.paragraphs.flatMap(({ segments }) => segments);
