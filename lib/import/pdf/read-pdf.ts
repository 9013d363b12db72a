/// <reference path="./pdf-worker.d.ts" />
import type { TextContent, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api';
import type { ImportedDocument } from '@/lib/import/imported-document';
import { BeyondLimit, documentLimits } from '@/lib/import/limits';
import { settleHeadings } from '@/lib/import/lines/settle-headings';
import { leaveOutMargins, type PdfPage } from './leave-out-margins';
import { linesOf, type PdfText } from './page-lines';
import { paragraphsOf } from './pdf-paragraphs';
import { readingOrder } from './reading-order';
import { refusePackedStreams } from './refuse-packed-streams';

export type PdfFailure =
  | 'broken'
  /** It asks for a password. */
  | 'locked'
  /** Its pages are pictures. */
  | 'without-text';

export interface PdfArticle extends ImportedDocument {
  /** Running heads and page numbers that were left out. */
  readonly marginsLeftOut: number;
}

const { pages: MOST_PAGES, pieces: MOST_PIECES, seconds: MOST_SECONDS } = documentLimits;
const FEWEST_LETTERS = 20;

/**
 * The text of a PDF that has some: its columns in their order, with headings, its paragraphs made whole.
 * Throws BeyondLimit for one with too many pages or pieces of text, or in which a drawing never ends.
 */
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
  refusePackedStreams(bytes);
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
  const inTime = async <Value>(work: Promise<Value>): Promise<Value> => {
    const left = MOST_SECONDS * 1000 - (now() - startedAt);
    const value = left < 0 ? null : await within(work, left);
    if (value === null) throw new BeyondLimit('seconds', MOST_SECONDS);
    return value;
  };
  try {
    const file = await inTime(loading.promise);
    if (file.numPages > MOST_PAGES) throw new BeyondLimit('pages', MOST_PAGES);
    const pages: PdfPage[] = [];
    let pieces = 0;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await inTime(file.getPage(number));
      const texts: PdfText[] = [];
      // Part by part, because a page may have any number of them.
      const reader = page.streamTextContent().getReader();
      for (let part = await inTime(reader.read()); !part.done; part = await inTime(reader.read())) {
        const { items }: TextContent = part.value;
        pieces += items.length;
        if (pieces > MOST_PIECES) {
          await reader.cancel(new Error('More than is read'));
          throw new BeyondLimit('pieces', MOST_PIECES);
        }
        texts.push(...items.flatMap(textOf));
      }
      const height = page.view[3] ?? 842;
      pages.push({ height, lines: linesOf(texts) });
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
    if (error instanceof BeyondLimit) throw error;
    // The library rejects with errors of its own, by their names.
    if (error instanceof Error) return error.name === 'PasswordException' ? 'locked' : 'broken';
    throw error;
  } finally {
    // One that hangs does not end either, and ends with its thread.
    await within(loading.destroy(), 1_000);
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
