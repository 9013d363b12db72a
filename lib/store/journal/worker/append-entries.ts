import { type JournalEntry, latestEntries } from '../journal-entry';
import { textInUse } from '../journal-files';
import {
  encodeEntries,
  encodeHeader,
  HEADER_BYTES,
  type JournalHeader,
  readEntries,
  readHeader,
} from '../journal-text';

/** A file that is open for writing, as a browser's `FileSystemSyncAccessHandle` is. Places are in bytes. */
export interface WritableFile {
  getSize(): number;
  read(into: Uint8Array, options: { readonly at: number }): number;
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
  flush(): void;
}

/** A file is written anew once it is both longer than this and has grown threefold since it last was. */
export const COMPACTED_FROM_BYTES = 256 * 1024;

/**
 * Appends entries to the one of the files that is in use, and returns once they are on the disk. Where the
 * file has grown too long, the latest entry of each record goes into the other file, which then is the one
 * in use.
 *
 * @param droppedBefore removals with an earlier stamp are left out of a file that is written anew
 */
export function appendEntries(
  files: readonly [WritableFile, WritableFile],
  entries: readonly JournalEntry[],
  droppedBefore: number,
): void {
  const [first, second] = files;
  const at = textInUse(files.map((file) => readText(file, 0, HEADER_BYTES)));
  const inUse = at === 1 ? second : first;
  if (at === null) writeAnew(first, [], 0);
  const header = readHeader(readText(inUse, 0, HEADER_BYTES));
  if (header === null) throw new Error('The journal has lost its header');
  append(inUse, encodeEntries(entries));
  if (!hasOutgrown(inUse.getSize(), header)) return;
  const latest = latestEntries(readEntries(readText(inUse, 0, inUse.getSize())));
  const live = [...latest.values()].filter(
    ({ record, stamp }) => record !== null || stamp >= droppedBefore,
  );
  writeAnew(inUse === first ? second : first, live, header.generation + 1);
}

const hasOutgrown = (size: number, { compactedBytes }: JournalHeader): boolean =>
  size > Math.max(COMPACTED_FROM_BYTES, 3 * compactedBytes);

const LINE_BREAK = 0x0a;

function append(file: WritableFile, text: string): void {
  const size = file.getSize();
  const last = new Uint8Array(1);
  file.read(last, { at: size - 1 });
  // What a killed process left of a line must not spoil the next one.
  const isTorn = last[0] !== LINE_BREAK;
  writeAll(file, isTorn ? `\n${text}` : text, size);
  file.flush();
}

/** The header comes last: until it is there, the other file is the one in use. */
function writeAnew(file: WritableFile, entries: readonly JournalEntry[], generation: number): void {
  const body = encodeEntries(entries);
  file.truncate(0);
  file.flush();
  writeAll(file, body, HEADER_BYTES);
  file.flush();
  const compactedBytes = Math.max(HEADER_BYTES, file.getSize());
  writeAll(file, encodeHeader({ generation, compactedBytes }), 0);
  file.flush();
}

const utf8 = new TextEncoder();

function writeAll(file: WritableFile, text: string, at: number): void {
  const bytes = utf8.encode(text);
  if (bytes.length === 0) return;
  const written = file.write(bytes, { at });
  if (written !== bytes.length) throw new Error(`Wrote ${written} of ${bytes.length} bytes`);
}

function readText(file: WritableFile, start: number, end: number): string {
  const bytes = new Uint8Array(end - start);
  const length = file.read(bytes, { at: start });
  return new TextDecoder().decode(bytes.subarray(0, length));
}
