/** A run of text as a PDF places it; lengths in points, `y` from the bottom of the page. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
}

/** Runs beside each other, which are read as one. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly xEnd: number;
  readonly y: number;
  readonly size: number;
}

/** A gap as wide as this many letters' heights parts columns, and no words of a justified line. */
const COLUMN_GAP = 1.6;
const WORD_GAP = 0.18;

/** A number of this size and smaller beside its line is raised. */
const RAISED = 0.75;
const isNoteNumber = (text: string): boolean => /^\s*\d{1,3}\s*$/.test(text);

/** Puts runs on one base line together, but for those that a gutter parts. */
export function linesOf(texts: readonly PdfText[]): readonly PdfLine[] {
  // White is told by the gaps it leaves.
  const seen = texts.filter(({ text }) => text.trim() !== '');
  const rows: PdfText[][] = [];
  for (const text of seen.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - text.y) <= 0.4 * Math.max(first.size, text.size))
      row.push(text);
    else rows.push([text]);
  }
  return rows.flatMap((row) => partsOf(row.toSorted((a, b) => a.x - b.x)));
}

function partsOf(row: readonly PdfText[]): readonly PdfLine[] {
  const parts: PdfLine[] = [];
  for (const { text, x, y, width, size } of row) {
    const last = parts.at(-1);
    const gap = last === undefined ? 0 : x - last.xEnd;
    // A bullet or a number stands further from its text than words do from each other.
    const isItem = last !== undefined && last.text.trim().length <= 3;
    if (last === undefined || (gap > COLUMN_GAP * size && !(isItem && gap < 6 * size))) {
      parts.push({ text, x, xEnd: x + width, y, size });
      continue;
    }
    // A raised number calls a note, or stands before one.
    if (isNoteNumber(text) && size < RAISED * last.size) {
      parts[parts.length - 1] = {
        ...last,
        text: `${last.text.trimEnd()}[${text.trim()}]`,
        xEnd: x + width,
      };
      continue;
    }
    if (isNoteNumber(last.text) && last.size < RAISED * size) {
      parts[parts.length - 1] = {
        text: `[${last.text.trim()}] ${text}`,
        x: last.x,
        xEnd: x + width,
        y,
        size,
      };
      continue;
    }
    const space = gap > WORD_GAP * size && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : '';
    const isLower = size < 0.8 * last.size;
    parts[parts.length - 1] = {
      text: last.text + space + text,
      x: last.x,
      xEnd: Math.max(last.xEnd, x + width),
      y: isLower ? last.y : y,
      size: Math.max(last.size, size),
    };
  }
  return parts
    .map((part) => ({ ...part, text: part.text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}
