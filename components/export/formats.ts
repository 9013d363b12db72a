import type { ExportDocument, ExportSides } from '@/lib/export/export-document';
import { writeMarkdown } from '@/lib/export/markdown';
import { writePlainText } from '@/lib/export/plain-text';
import { writeTmx } from '@/lib/export/tmx';

/** The formats there are, by the extension of their files. */
export const formats = ['txt', 'md', 'tmx'] as const;
export type Format = (typeof formats)[number];

interface Writer {
  readonly mediaType: string;
  /** Whether it can be had without the French. */
  readonly hasSides: boolean;
  readonly write: (document: ExportDocument, sides: ExportSides) => string;
}

export const writers: Readonly<Record<Format, Writer>> = {
  txt: { mediaType: 'text/plain', hasSides: true, write: writePlainText },
  md: { mediaType: 'text/markdown', hasSides: true, write: writeMarkdown },
  tmx: { mediaType: 'application/x-tmx+xml', hasSides: false, write: writeTmx },
};
