import type { DocumentMeasure } from '@/lib/base/failure';

/**
 * All that bounds the reading of a document, so that it ends within 20 seconds and half a gigabyte, whatever
 * the file is. Documents that people write stay far below each: an article has at most 100,000 words. What
 * none of the others catches ends with its thread, by `seconds`.
 */
export const documentLimits = {
  /** Of a file, with the pictures in it. */
  fileBytes: 40_000_000,
  /** Of text, a web page or subtitles: ten times what the longest article takes. */
  textBytes: 10_000_000,
  /** Of what is read of an archive, in truth or by its own account. */
  unpackedBytes: 120_000_000,
  packedFiles: 20_000,
  /** In the parts of a Word or OpenDocument text, or of a book. */
  xmlElements: 500_000,
  /** In a web page, or in a chapter of a book. */
  pageElements: 100_000,
  /** Of elements within each other. */
  depth: 400,
  /** Of Markdown, whose parser takes some seconds for a million. */
  markdownLetters: 1_500_000,
  /** Paragraphs, items, rows, quotations and notes of Markdown: each takes its parser 0.2 ms, and some KB. */
  markdownBlocks: 10_000,
  /** Of quotations and lists within each other in Markdown; the parser's time grows with their square. */
  markdownDepth: 60,
  /** Brackets, stars and other marks in a row, of which Markdown looks for the other half. */
  markdownMarks: 5_000,
  /** Of all chapters of a book together: several may be the same file. */
  bookLetters: 10_000_000,
  /** Of a PDF. */
  pages: 1_000,
  /** That a stream of a PDF, a page's text or a picture, unpacks to. */
  streamBytes: 100_000_000,
  /** Pieces of text that a PDF places by themselves, or that lie between the marks and signs of a web page. */
  pieces: 400_000,
  /** After so many seconds reading is given up. */
  seconds: 20,
} as const;

/** Ends the reading of a document that is beyond a limit; `readArticleFile` makes a failure of it. */
export class BeyondLimit extends Error {
  constructor(
    readonly measure: DocumentMeasure,
    readonly limit: number,
  ) {
    super(`More than ${limit} ${measure}`);
    this.name = 'BeyondLimit';
  }
}
