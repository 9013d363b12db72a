import { withoutGuard } from '@/lib/base/formula-cell';
import type { Delimiter } from './find-delimiter';

/** A row of a table. */
export interface Row {
  /** The line where it begins, or its place in a sheet, from 1. */
  readonly line: number;
  /** Without outer space; one may have several lines. */
  readonly cells: readonly string[];
}

/** Cells of a row that are looked at. */
const MOST_COLUMNS = 200;

/** A quoted cell that goes on for longer was never meant to: its quotation mark is a sign like others. */
const LONGEST_QUOTED = 10_000;

/**
 * Cuts a text into rows and cells by RFC 4180, but forgives what people's files have: a quotation mark that
 * is never closed, or stands within a cell, is a sign of the cell. Rows without words are passed over. It
 * is written here because the well-kept parsers stop at such a mark, or take rows of the table into one cell.
 *
 * @param text with line feeds between its lines
 * @param most rows that are read; what follows is not looked at
 */
export function readDelimitedRows(
  text: string,
  delimiter: Delimiter,
  most: number,
): readonly Row[] {
  const rows: Row[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length && rows.length < most) {
    const cells: string[] = [];
    const begin = line;
    for (;;) {
      const cell = readCell(text, at, delimiter);
      if (cells.length < MOST_COLUMNS) cells.push(withoutGuard(cell.words.trim()));
      line += cell.breaks;
      at = cell.end + 1;
      if (text[cell.end] !== delimiter) break;
    }
    line += 1;
    if (cells.some((cell) => cell !== '')) rows.push({ line: begin, cells });
  }
  return rows;
}

interface Cell {
  readonly words: string;
  /** Where the delimiter or the line feed after it stands, or the text ends. */
  readonly end: number;
  /** Line feeds within it. */
  readonly breaks: number;
}

function readCell(text: string, start: number, delimiter: Delimiter): Cell {
  const end = endOfCell(text, start, delimiter);
  const quote = skipSpace(text, start);
  if (text[quote] === '"') {
    const quoted = readQuoted(text, quote, delimiter);
    if (quoted !== null) return quoted;
  }
  return { words: text.slice(start, end), end, breaks: 0 };
}

/** The cell that a quotation mark opens, or null where the mark is a sign of the cell. */
function readQuoted(text: string, quote: number, delimiter: Delimiter): Cell | null {
  const limit = Math.min(text.length, quote + LONGEST_QUOTED);
  let hasStray = false;
  for (let at = quote + 1; at < limit; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const end = skipSpace(text, at + 1);
    if (end < text.length && text[end] !== delimiter && text[end] !== '\n') {
      hasStray = true;
      continue;
    }
    const words = text.slice(quote + 1, at);
    const breaks = words.split('\n').length - 1;
    // `"Le Monde" et "Lire"` is quoted in the French sense, unless it holds a delimiter.
    if (hasStray && (breaks > 0 || !words.includes(delimiter))) return null;
    return { words: hasStray ? words : words.replaceAll('""', '"'), end, breaks };
  }
  return null;
}

function endOfCell(text: string, start: number, delimiter: Delimiter): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at += 1;
  return at;
}

export const onOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
