import type { ExportDocument, ExportOptions } from './export-document';
import { writeMarkdown } from './markdown';
import { narrowDocument } from './narrow-document';
import { writeParallelText } from './parallel-text';
import { writePlainText } from './plain-text';
import { writeTabSeparated } from './tab-separated';
import { writeTmx } from './tmx';
import { writeWebPage } from './web-page';
import { writeXliff } from './xliff';

/** The formats there are, by the extension of their files. */
export const formats = ['txt', 'md', 'html', 'docx', 'epub', 'tmx', 'xlf', 'tsv', 'json'] as const;
export type Format = (typeof formats)[number];

export interface FormatFacts {
  readonly mediaType: string;
  /** Whether it lays its text out, so that a preview is drawn and rich text copied. */
  readonly isLaidOut: boolean;
  /** Whether it can be had without the French. */
  readonly hasSides: boolean;
  /** Whether the list of terms is in it: in a format for programs that has a place for it, always. */
  readonly terms: 'chosen' | 'always' | 'never';
  /** Whether it has a place for the line about the machine's English. */
  readonly hasNotice: boolean;
}

const forReading = { isLaidOut: true, hasSides: true, terms: 'chosen', hasNotice: true } as const;
const forPrograms = {
  isLaidOut: false,
  hasSides: false,
  terms: 'never',
  hasNotice: false,
} as const;

export const formatFacts: Readonly<Record<Format, FormatFacts>> = {
  txt: { mediaType: 'text/plain', ...forReading, isLaidOut: false },
  md: { mediaType: 'text/markdown', ...forReading, isLaidOut: false },
  html: { mediaType: 'text/html', ...forReading },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ...forReading,
  },
  epub: { mediaType: 'application/epub+zip', ...forReading },
  tmx: { mediaType: 'application/x-tmx+xml', ...forPrograms },
  xlf: { mediaType: 'application/xliff+xml', ...forPrograms, terms: 'always' },
  tsv: { mediaType: 'text/tab-separated-values', ...forPrograms },
  json: { mediaType: 'application/json', ...forPrograms, terms: 'always' },
};

/** What a format makes of the options: one that cannot do without the French has both, and so on. */
export function optionsFor(format: Format, chosen: ExportOptions): ExportOptions {
  const { hasSides, terms } = formatFacts[format];
  return {
    ...chosen,
    sides: hasSides ? chosen.sides : 'both',
    hasTerms: terms === 'always' || (terms === 'chosen' && chosen.hasTerms),
  };
}

export interface Writing {
  readonly now: Date;
  /** A part of an identifier that no other file has: letters and digits. */
  readonly uniquePart: string;
}

/**
 * Writes a document in a format: a text, to be kept in UTF-8, or bytes. What makes Word documents and
 * books is large, and is loaded when one is asked for.
 */
export async function writeFormat(
  format: Format,
  whole: ExportDocument,
  chosen: ExportOptions,
  { now, uniquePart }: Writing,
): Promise<string | Uint8Array> {
  const options = optionsFor(format, chosen);
  const document = narrowDocument(whole, options);
  switch (format) {
    case 'txt':
      return writePlainText(document, options);
    case 'md':
      return writeMarkdown(document, options);
    case 'html':
      return writeWebPage(document, options);
    case 'docx':
      return (await import('./word-document')).writeWordDocument(document, options);
    case 'epub':
      return (await import('./book')).writeBook(document, options, now, uniquePart);
    case 'tmx':
      return writeTmx(document, now);
    case 'xlf':
      return writeXliff(document);
    case 'tsv':
      return writeTabSeparated(document);
    case 'json':
      return writeParallelText(document);
  }
}
