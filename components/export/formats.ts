import type { ExportDocument, ExportSides } from '@/lib/export/export-document';
import { writeMarkdown } from '@/lib/export/markdown';
import { writePlainText } from '@/lib/export/plain-text';

/** The formats there are, by the extension of their files. */
export const formats = ['txt', 'md'] as const;
export type Format = (typeof formats)[number];

interface Writer {
  readonly mediaType: string;
  readonly write: (document: ExportDocument, sides: ExportSides) => string;
}

export const writers: Readonly<Record<Format, Writer>> = {
  txt: { mediaType: 'text/plain', write: writePlainText },
  md: { mediaType: 'text/markdown', write: writeMarkdown },
};
