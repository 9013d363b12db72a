import type { GlossaryFileFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import type {
  GlossaryPreview,
  ImportChoices,
  ImportColumn,
  TableReading,
  TextReading,
} from './preview';
import type { ColumnRole } from './table/column-roles';
import type { Row } from './table/delimited-rows';
import { readTable } from './table/read-table';
import { readTextTable } from './table/read-text-table';
import { takeConcepts } from './take-concepts';
import type { Workbook } from './workbook/open-workbook';

/** Rows or concepts of a file. */
export const mostConcepts = 250_000;

/** Reads a text as a table. */
export function previewTextTable(
  text: string,
  reading: TextReading,
  choices: ImportChoices,
): Result<GlossaryPreview, GlossaryFileFailure> {
  const { delimiter, rows } = readTextTable(text, choices.delimiter ?? null, mostConcepts + 1);
  return previewRows(rows, choices, { text: { ...reading, delimiter }, workbook: null });
}

/** Reads a sheet of a workbook: the one that is chosen, or else the one with most rows of two cells. */
export function previewWorkbook(
  { format, sheets }: Workbook,
  choices: ImportChoices,
): Result<GlossaryPreview, GlossaryFileFailure> {
  const pairs = sheets.map(({ rows }) => rows.filter(({ cells }) => countCells(cells) > 1).length);
  const sheet = choices.sheet ?? pairs.indexOf(Math.max(...pairs));
  return previewRows(sheets[sheet]?.rows ?? [], choices, {
    text: null,
    workbook: {
      format,
      sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.length })),
      sheet,
    },
  });
}

const countCells = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;

function previewRows(
  rows: readonly Row[],
  choices: ImportChoices,
  file: Pick<TableReading, 'text' | 'workbook'>,
): Result<GlossaryPreview, GlossaryFileFailure> {
  if (rows.length === 0) return fail({ code: 'glossary-file-empty' });
  if (rows.length > mostConcepts) {
    return fail({ code: 'glossary-file-too-long', limit: mostConcepts });
  }
  const { headerRow, columns, read } = readTable(rows, choices);
  return succeed({
    reading: {
      kind: 'table',
      ...file,
      headerRow,
      columns: describeColumns(rows, headerRow, columns),
    },
    ...takeConcepts(read),
  });
}

const MOST_SAMPLES = 3;

function describeColumns(
  rows: readonly Row[],
  headerRow: number | null,
  columns: readonly ColumnRole[],
): readonly ImportColumn[] {
  const names = headerRow === null ? [] : (rows[headerRow]?.cells ?? []);
  const below = rows.slice((headerRow ?? -1) + 1, 100);
  const width = below.reduce((widest, { cells }) => Math.max(widest, cells.length), names.length);
  return Array.from({ length: Math.max(width, columns.length) }, (_, column) => ({
    name: names[column] ?? '',
    role: columns[column] ?? 'ignored',
    samples: below.flatMap(({ cells }) => cells[column] || []).slice(0, MOST_SAMPLES),
  }));
}
