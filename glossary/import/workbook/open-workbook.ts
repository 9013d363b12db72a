import { strFromU8, unzipSync } from 'fflate';
import { readXml } from '@/lib/import/read-xml';
import type { Row } from '../table/delimited-rows';
import { readSharedStrings, readSheet } from './read-sheet';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Without rows that have no words; their lines are the numbers that the sheet has beside them. */
  readonly rows: readonly Row[];
}

/** Of a part when it is unpacked: a small file that unfolds to more is meant to do harm. */
const LARGEST_PART_BYTES = 200_000_000;
/** Rows of all sheets together. */
const MOST_ROWS = 300_000;

/** Whether bytes begin as a ZIP does, and so perhaps a workbook. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * Opens an Excel workbook (ECMA-376) and reads the texts of its sheets, in their order. Null where the bytes
 * are no workbook, or a broken one. It is written here because the libraries for it bring a whole
 * spreadsheet along.
 */
export function openWorkbook(bytes: Uint8Array): readonly Sheet[] | null {
  const parts = unpack(bytes);
  const book = parts?.get('xl/workbook.xml');
  const relations = parts?.get('xl/_rels/workbook.xml.rels');
  if (!parts || book === undefined || relations === undefined) return null;
  const targets = targetsOf(relations);
  const shared = readSharedStrings(parts.get('xl/sharedStrings.xml') ?? '');
  const sheets: Sheet[] = [];
  let left = MOST_ROWS;
  for (const { name, relation } of sheetsOf(book)) {
    const sheet = parts.get(targets.get(relation) ?? '');
    if (sheet === undefined) continue;
    const rows = readSheet(sheet, shared, left);
    if (rows === null) return null;
    left -= rows.length;
    sheets.push({ name, rows });
  }
  return sheets;
}

/** The parts that hold texts, by their paths; null where the ZIP is broken or too large. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  try {
    let isTooLarge = false;
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        const isWanted =
          /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(
            name,
          );
        if (isWanted && originalSize > LARGEST_PART_BYTES) isTooLarge = true;
        return isWanted && !isTooLarge;
      },
    });
    return isTooLarge
      ? null
      : new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch (error) {
    // The library throws its own kind of error for each way in which a ZIP can be broken.
    if (error instanceof Error) return null;
    throw error;
  }
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
