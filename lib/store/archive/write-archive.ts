import { strToU8, Zip, ZipDeflate } from 'fflate';
import { mapInSlices, type YieldToPage } from '@/lib/base/yield-to-page';
import { ARCHIVE_VERSION, type Archive } from './archive';

/** Files are small parts of the whole, so that no one of them holds the page up. */
const RECORDS_A_FILE = 200;

/**
 * Writes all that is kept as a .zip of JSON files, of which `manifest.json` tells the version.
 *
 * @param madeAt milliseconds since 1970
 */
export async function writeArchive(
  archive: Archive,
  madeAt: number,
  yieldIfDue?: YieldToPage,
): Promise<Blob> {
  const { memories, preferences, ...tables } = archive;
  const manifest = {
    format: 'vis-a-vis',
    version: ARCHIVE_VERSION,
    madeAt: new Date(madeAt).toISOString(),
  };
  const files: (readonly [name: string, content: () => unknown])[] = [
    ['manifest.json', () => manifest],
    ['preferences.json', () => preferences],
    ...Object.entries(tables).flatMap(([table, records]) =>
      partsOf(records).map((part, at) => [`${table}/${at + 1}.json`, () => part] as const),
    ),
    ...memories.map((memory, at) => [`memories/${at + 1}.json`, () => memory] as const),
  ];
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.push(new Uint8Array(chunk));
  });
  await mapInSlices(
    files,
    ([name, content]) => {
      const file = new ZipDeflate(name, { level: 6 });
      // The time of a zip's entry is local, and would differ between two that say the same.
      file.mtime = '1980-01-01T00:00:00';
      zip.add(file);
      file.push(strToU8(JSON.stringify(content())), true);
    },
    yieldIfDue,
  );
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}

function partsOf(records: readonly unknown[]): readonly (readonly unknown[])[] {
  return Array.from({ length: Math.ceil(records.length / RECORDS_A_FILE) }, (_, part) =>
    records.slice(part * RECORDS_A_FILE, (part + 1) * RECORDS_A_FILE),
  );
}
