import { fail, type Result, succeed } from '@/lib/base/result';
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

/** The part of the app that writes the format could not be loaded. */
export type WritingFailure = { readonly code: 'writer-missing' };

export interface Writing {
  readonly now: Date;
  /** A part of an identifier that no other file has: letters and digits. */
  readonly uniquePart: string;
}

/**
 * Writes a document in a format: a text, to be saved in UTF-8, or bytes. The writers of Word documents and
 * books are large, so each is loaded when it is first needed; fails when that is impossible, as without a
 * network.
 */
export async function writeFormat(
  format: Format,
  whole: ExportDocument,
  chosen: ExportOptions,
  { now, uniquePart }: Writing,
): Promise<Result<string | Uint8Array, WritingFailure>> {
  const options = optionsFor(format, chosen);
  const document = narrowDocument(whole, options);
  switch (format) {
    case 'txt':
      return succeed(writePlainText(document, options));
    case 'md':
      return succeed(writeMarkdown(document, options));
    case 'html':
      return succeed(writeWebPage(document, options));
    case 'docx': {
      const writer = await load(import('./word-document'));
      return writer.ok ? succeed(await writer.value.writeWordDocument(document, options)) : writer;
    }
    case 'epub': {
      const writer = await load(import('./book'));
      return writer.ok
        ? succeed(writer.value.writeBook(document, options, now, uniquePart))
        : writer;
    }
    case 'tmx':
      return succeed(writeTmx(document, now));
    case 'xlf':
      return succeed(writeXliff(document));
    case 'tsv':
      return succeed(writeTabSeparated(document));
    case 'json':
      return succeed(writeParallelText(document));
  }
}

/** A module of the app; bundlers differ in what they throw when its file cannot be fetched. */
const load = <Module>(module: Promise<Module>): Promise<Result<Module, WritingFailure>> =>
  module.then(succeed, () => fail({ code: 'writer-missing' }));
