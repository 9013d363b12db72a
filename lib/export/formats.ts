import type { ExportDocument, ExportOptions } from './export-document';
import { writeMarkdown } from './markdown';
import { narrowDocument } from './narrow-document';
import { writeParallelText } from './parallel-text';
import { writePlainText } from './plain-text';
import { writeTabSeparated } from './tab-separated';
import { writeTmx } from './tmx';
import { writeWebPage } from './web-page';
import { writeXliff } from './xliff';

/** The formats, by the extension of their files. */
export const formats = ['txt', 'md', 'html', 'docx', 'epub', 'tmx', 'xlf', 'tsv', 'json'] as const;
export type Format = (typeof formats)[number];

export interface FormatFacts {
  readonly mediaType: string;
  /** Whether the format lays out its text, so that a preview is drawn and rich text is copied. */
  readonly isLaidOut: boolean;
  /** Whether the format can leave the French out. */
  readonly hasSides: boolean;
  /** Whether the list of terms is in the file: always in a format for programs that has a place for it. */
  readonly terms: 'chosen' | 'always' | 'never';
  /** Whether the format has a place for the line about the machine's English. */
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

/** Fits the options to a format: one that needs the French has both sides, and so on. */
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
 * Writes a document in a format: a text, to be saved in UTF-8, or bytes. The writers of Word documents and
 * books are large, so each is loaded when it is first needed.
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
