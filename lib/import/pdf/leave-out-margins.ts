import type { PdfLine } from './page-lines';

export interface PdfPage {
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** The parts of a page's height in which running heads and page numbers stand. */
const MARGIN = 0.13;
/** A head is one if so many pages have it; a title page, and pages that begin a chapter, have none. */
const LEAST_SHARE = 0.3;
const FEWEST_PAGES = 2;

const pageNumber =
  /^(?:page\s*|p\.\s*)?[-–—|\s]*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|sur|of)\s*\d{1,4})?[-–—|\s]*$/iu;

/** The pages without their running heads, feet and numbers. */
export function leaveOutMargins(pages: readonly PdfPage[]): {
  readonly pages: readonly (readonly PdfLine[])[];
  readonly leftOut: number;
} {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(marginLines(page).map((line) => keyOf(line)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const least = Math.max(FEWEST_PAGES, LEAST_SHARE * pages.length);
  let leftOut = 0;
  const kept = pages.map((page) => {
    const margin = new Set(marginLines(page));
    return page.lines.filter((line) => {
      const isMargin =
        margin.has(line) && (pageNumber.test(line.text) || (counts.get(keyOf(line)) ?? 0) >= least);
      if (isMargin) leftOut += 1;
      return !isMargin;
    });
  });
  return { pages: kept, leftOut };
}

/** Of a long page the outer lines alone, so that a short page's text is none. */
function marginLines({ height, lines }: PdfPage): readonly PdfLine[] {
  const inOrder = lines.toSorted((a, b) => b.y - a.y);
  const outer = new Set([...inOrder.slice(0, 4), ...inOrder.slice(-4)]);
  return inOrder.filter(
    (line) => outer.has(line) && (line.y > height * (1 - MARGIN) || line.y < height * MARGIN),
  );
}

/** The same for `Page 3` and `Page 4`. */
const keyOf = ({ text, y }: PdfLine): string =>
  `${text.replace(/\d+/g, '#').toLowerCase()} ${y > 400 ? 'head' : 'foot'}`;
