import { openArchive } from '@/lib/import/archive/open-archive';
import { isExcelPart, readExcelSheets } from './excel-sheets';
import { isSpreadsheetPart, readOpenDocumentSheets } from './open-document-sheets';
import type { Sheet } from './sheet';

export interface Workbook {
  readonly format: WorkbookFormat;
  readonly sheets: readonly Sheet[];
}

export type WorkbookFormat = 'xlsx' | 'ods';

/** Whether bytes begin as a ZIP does, and so perhaps a workbook. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * Opens an Excel or OpenDocument workbook.
 *
 * @returns `broken` also for an archive of another kind; `too-large` where it would unpack to more than
 * `mostUnpackedBytes` of the archive
 */
export function openWorkbook(bytes: Uint8Array): Workbook | 'broken' | 'too-large' {
  const archive = openArchive(bytes, (name) => isExcelPart(name) || isSpreadsheetPart(name));
  if (typeof archive === 'string') return archive === 'broken' ? archive : 'too-large';
  const ofExcel = readExcelSheets(archive);
  if (ofExcel !== null) return { format: 'xlsx', sheets: ofExcel };
  const sheets = readOpenDocumentSheets(archive);
  return sheets === null ? 'broken' : { format: 'ods', sheets };
}
