import type { PdfLine } from './page-lines';

/** Lines of one column, from top to bottom, with nothing beside them. */
export type Column = readonly PdfLine[];

/** In points; what is narrower is a wide space. */
const NARROWEST_GUTTER = 8;
/** A column has lines, and letters in them. */
const FEWEST_LINES = 3;
const FEWEST_LETTERS = 6;
/** Cuts within cuts; a page has not as many. */
const DEEPEST = 40;

/**
 * The columns of a page in the order of reading: by cuts through its white, first from top to bottom, then
 * across, as the XY cut of Nagy and Seth (1984) has them.
 */
export function readingOrder(lines: readonly PdfLine[], depth = 0): readonly Column[] {
  if (lines.length === 0) return [];
  if (depth < DEEPEST) {
    const gutter = findGutter(lines);
    if (gutter !== null) {
      const left = lines.filter((line) => line.x < gutter);
      const right = lines.filter((line) => line.x >= gutter);
      return [...readingOrder(left, depth + 1), ...readingOrder(right, depth + 1)];
    }
    // Columns below a title that spans them: cut where there is most white, if columns come of it.
    const cut = hasNeighbours(lines) ? findCut(lines) : null;
    if (cut !== null) {
      const above = lines.filter((line) => line.y > cut);
      const below = lines.filter((line) => line.y <= cut);
      return [...readingOrder(above, depth + 1), ...readingOrder(below, depth + 1)];
    }
  }
  return [lines.toSorted((a, b) => b.y - a.y || a.x - b.x)];
}

/** The middle of white that reaches from the top of all lines to their bottom; null for none. */
function findGutter(lines: readonly PdfLine[]): number | null {
  if (lines.length < 2 * FEWEST_LINES) return null;
  const byStart = lines.toSorted((a, b) => a.x - b.x);
  let end = byStart[0]?.xEnd ?? 0;
  for (const [at, line] of byStart.entries()) {
    if (line.x - end >= NARROWEST_GUTTER) {
      const sides = [byStart.slice(0, at), byStart.slice(at)];
      if (sides.every(isColumn) && areBeside(sides[0] ?? [], sides[1] ?? []))
        return (line.x + end) / 2;
    }
    end = Math.max(end, line.xEnd);
  }
  return null;
}

const isColumn = (lines: readonly PdfLine[]): boolean =>
  lines.length >= FEWEST_LINES &&
  lines.reduce((sum, { text }) => sum + text.length, 0) >= FEWEST_LETTERS * lines.length;

/** Whether the two share some height: else one is below the other, and only further to the side. */
function areBeside(left: readonly PdfLine[], right: readonly PdfLine[]): boolean {
  const top = Math.min(highest(left), highest(right));
  const bottom = Math.max(lowest(left), lowest(right));
  return top >= bottom;
}

const highest = (lines: readonly PdfLine[]) => Math.max(...lines.map(({ y }) => y));
const lowest = (lines: readonly PdfLine[]) => Math.min(...lines.map(({ y }) => y));

/** Whether any two lines stand at one height. */
function hasNeighbours(lines: readonly PdfLine[]): boolean {
  const inOrder = lines.toSorted((a, b) => b.y - a.y);
  return inOrder.some((line, at) => {
    const next = inOrder[at + 1];
    return next !== undefined && line.y - next.y < 0.5 * line.size;
  });
}

/** The height of the widest white across all lines; null where no two lines are apart. */
function findCut(lines: readonly PdfLine[]): number | null {
  const inOrder = lines.toSorted((a, b) => b.y - a.y);
  let widest = 0;
  let cut: number | null = null;
  for (const [at, line] of inOrder.entries()) {
    const next = inOrder[at + 1];
    if (next === undefined) break;
    const white = line.y - next.y - next.size;
    if (white > widest && line.y - next.y > 0.5 * line.size) {
      widest = white;
      cut = next.y + next.size / 2;
    }
  }
  return cut;
}
