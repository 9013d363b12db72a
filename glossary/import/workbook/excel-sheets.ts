import type { Archive } from '@/lib/import/archive/open-archive';
import { readXml } from '@/lib/import/read-xml';
import { readSharedStrings, readSheet } from './read-sheet';
import { mostRows, type Sheet } from './sheet';

/** The parts of an Excel workbook that hold texts. */
export const isExcelPart = (name: string): boolean =>
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(
    name,
  );

/**
 * Reads the texts of an Excel workbook (ECMA-376), by sheet, in their order. Null where the archive is no
 * workbook, or a broken one. It is written here because the libraries for it bring a whole spreadsheet along.
 */
export function readExcelSheets(archive: Archive): readonly Sheet[] | null {
  const book = archive.textOf('xl/workbook.xml');
  const relations = archive.textOf('xl/_rels/workbook.xml.rels');
  if (book === null || relations === null) return null;
  const targets = targetsOf(relations);
  const shared = readSharedStrings(archive.textOf('xl/sharedStrings.xml') ?? '');
  const sheets: Sheet[] = [];
  let left = mostRows;
  for (const { name, relation } of sheetsOf(book)) {
    const sheet = archive.textOf(targets.get(relation) ?? '');
    if (sheet === null) continue;
    const rows = readSheet(sheet, shared, left);
    if (rows === null) return null;
    left -= rows.length;
    sheets.push({ name, rows });
  }
  return sheets;
}

function sheetsOf(book: string): readonly { readonly name: string; readonly relation: string }[] {
  const sheets: { name: string; relation: string }[] = [];
  readXml(book, {
    open({ name, attributes }) {
      if (name !== 'sheet') return;
      const [, relation = ''] =
        Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
      sheets.push({ name: attributes.name ?? '', relation });
    },
    hear: () => undefined,
    close: () => undefined,
  });
  return sheets;
}

/** The paths of sheets by the ids of their relations. */
function targetsOf(relations: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(relations, {
    open({ name, attributes }) {
      const { Id: id, Target: target } = attributes;
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
    hear: () => undefined,
    close: () => undefined,
  });
  return targets;
}
