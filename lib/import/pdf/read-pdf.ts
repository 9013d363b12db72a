/// <reference path="./pdf-worker.d.ts" />
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api';
import type { ImportedDocument } from '@/lib/import/imported-document';
import { settleHeadings } from '@/lib/import/lines/settle-headings';
import { leaveOutMargins, type PdfPage } from './leave-out-margins';
import { linesOf, type PdfText } from './page-lines';
import { paragraphsOf } from './pdf-paragraphs';
import { readingOrder } from './reading-order';

export type PdfFailure =
  | 'broken'
  /** It asks for a password. */
  | 'locked'
  /** Its pages are pictures. */
  | 'without-text'
  | 'too-slow'
  | 'too-large';

export interface PdfArticle extends ImportedDocument {
  /** Running heads and page numbers that were left out. */
  readonly marginsLeftOut: number;
}

/** Longer than any article; reading them takes a minute. */
const MOST_PAGES = 1_000;
const MOST_RUNS = 400_000;
/** A page in which a drawing never ends must not hold the reader. */
const LONGEST_MS = 30_000;
const FEWEST_LETTERS = 20;

/** The text of a PDF that has some: its columns in their order, with headings, its paragraphs made whole. */
export async function readPdf(
  bytes: Uint8Array,
  now: () => number = () => performance.now(),
): Promise<PdfArticle | PdfFailure> {
  const [library] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // Loaded here, it works in this same thread, which is no page's.
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  const startedAt = now();
  const loading = library.getDocument({
    // It takes the bytes away, and the reader may want to read them again.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: 0,
  });
  const isLate = () => now() - startedAt > LONGEST_MS;
  try {
    const file = await within(loading.promise, LONGEST_MS);
    if (file === null) return 'too-slow';
    if (file.numPages > MOST_PAGES) return 'too-large';
    const pages: PdfPage[] = [];
    let runs = 0;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await within(file.getPage(number), LONGEST_MS);
      const content = page === null ? null : await within(page.getTextContent(), LONGEST_MS);
      if (page === null || content === null || isLate()) return 'too-slow';
      runs += content.items.length;
      if (runs > MOST_RUNS) return 'too-large';
      const height = page.view[3] ?? 842;
      pages.push({ height, lines: linesOf(content.items.flatMap(textOf)) });
      page.cleanup();
    }
    const { pages: texts, leftOut } = leaveOutMargins(pages);
    const lines = paragraphsOf(texts.flatMap((page) => readingOrder(page)));
    const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
    if (letters < FEWEST_LETTERS) return 'without-text';
    const { info } = await file.getMetadata();
    return {
      ...settleHeadings(lines, ''),
      provenance: {
        byline: factIn(info, 'Author'),
        date: dayIn(factIn(info, 'CreationDate')),
        source: null,
      },
      marginsLeftOut: leftOut,
    };
  } catch (error) {
    // The library rejects with errors of its own, by their names.
    if (error instanceof Error) return error.name === 'PasswordException' ? 'locked' : 'broken';
    throw error;
  } finally {
    await loading.destroy();
  }
}

/** Null when the time is over. */
async function within<Value>(work: Promise<Value>, ms: number): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Nothing for marks of structure, and for text that runs upwards or aslant, as in margins and watermarks. */
function textOf(item: TextItem | TextMarkedContent): readonly PdfText[] {
  if (!('str' in item)) return [];
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform.filter(
    (part: unknown) => typeof part === 'number',
  );
  if (Math.abs(b) > 0.2 * Math.abs(a)) return [];
  return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || item.height }];
}

function factIn(info: object, name: string): string | null {
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' || text.length > 300 ? null : text;
}

/** `D:20230503101500+02'00'` as `2023-05-03`. */
function dayIn(date: string | null): string | null {
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(date ?? '') ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}
