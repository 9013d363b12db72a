import type { Article, Paragraph } from '@/lib/document/article';

/** An article as it is on the screen, for any format to write. */
export interface ExportDocument {
  readonly title: string;
  readonly paragraphs: readonly ExportParagraph[];
}

/** The French, and each of its sentences; both on one line. */
export interface ExportParagraph {
  readonly french: string;
  readonly sentences: readonly ExportSentence[];
}

export interface ExportSentence {
  readonly french: string;
  /** Null for a sentence that has no English yet, or could not be translated. */
  readonly english: string | null;
}

/** The English alone, or each French paragraph with its English. */
export const exportSides = ['english', 'both'] as const;
export type ExportSides = (typeof exportSides)[number];

/**
 * @param englishOf what the screen shows as a segment's English; null where it shows none
 */
export const buildExportDocument = (
  article: Article,
  englishOf: (segmentId: string) => string | null,
): ExportDocument => ({
  title: onOneLine(article.title),
  paragraphs: article.paragraphs.map((paragraph) => ({
    french: frenchOf(article, paragraph),
    sentences: paragraph.segments.map(({ id, text }) => {
      const english = onOneLine(englishOf(id) ?? '');
      return { french: onOneLine(text), english: english === '' ? null : english };
    }),
  })),
});

/**
 * The English of a paragraph. A sentence without English is not left out in silence: the mark tells
 * that something is missing, and the French stands in it where it is not beside it anyway.
 */
export const englishParagraph = ({ sentences }: ExportParagraph, sides: ExportSides): string =>
  sentences
    .map(({ french, english }) => {
      if (english !== null) return english;
      return sides === 'both' ? '[Not translated]' : `[Not translated: ${french}]`;
    })
    .join(' ');

function frenchOf({ text }: Article, { segments }: Paragraph): string {
  const start = segments[0]?.span.start ?? 0;
  const end = segments.at(-1)?.span.end ?? start;
  return onOneLine(text.slice(start, end));
}

/** As a browser shows it. The narrow spaces of French typography are no line ends and stay. */
const onOneLine = (text: string): string => text.trim().replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' ');
