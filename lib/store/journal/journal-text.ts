import * as v from 'valibot';
import { crc32 } from '@/lib/base/crc32';
import { type JournalEntry, journalEntry } from './journal-entry';

/**
 * A journal file is lines of `checksum JSON`, in UTF-8: the checksum is the CRC-32 of the JSON's bytes, in
 * eight digits of hex. The first line is its header, which always has the same length.
 */
export interface JournalHeader {
  /** Of two files that have a sound header, the one with the higher generation counts. */
  readonly generation: number;
  /** How many bytes the file had, header and all, when it was written anew. */
  readonly compactedBytes: number;
}

const CHECKSUM_DIGITS = 8;

const utf8 = new TextEncoder();

const checksumOf = (json: string): string =>
  crc32(utf8.encode(json)).toString(16).padStart(CHECKSUM_DIGITS, '0');

const encodeLine = (value: unknown): string => {
  const json = JSON.stringify(value);
  return `${checksumOf(json)} ${json}\n`;
};

export const encodeEntries = (entries: Iterable<JournalEntry>): string =>
  [...entries].map(encodeLine).join('');

export const encodeHeader = ({ generation, compactedBytes }: JournalHeader): string =>
  encodeLine({ generation: padded(generation), compactedBytes: padded(compactedBytes) });

const padded = (value: number): string => String(value).padStart(12, '0');

export const HEADER_BYTES = encodeHeader({ generation: 0, compactedBytes: 0 }).length;

/** Reads the header of a file; null where it is not sound, as in one that was never finished. */
export function readHeader(text: string): JournalHeader | null {
  const parsed = v.safeParse(header, decodeLine(text.slice(0, HEADER_BYTES - 1)));
  return parsed.success ? parsed.output : null;
}

const count = v.pipe(v.string(), v.regex(/^\d{12}$/), v.transform(Number));
const header = v.object({ generation: count, compactedBytes: count });

/**
 * Reads the entries of a file, in their order. It passes over a line that is not sound: a process that is
 * killed while it writes leaves the last one torn.
 */
export function readEntries(text: string): readonly JournalEntry[] {
  return text
    .slice(HEADER_BYTES)
    .split('\n')
    .flatMap((line) => {
      const parsed = v.safeParse(journalEntry, decodeLine(line));
      return parsed.success ? [parsed.output] : [];
    });
}

/** The value of a line without its break; undefined where it is not what was written. */
function decodeLine(line: string): unknown {
  const json = line.slice(CHECKSUM_DIGITS + 1);
  if (line.slice(0, CHECKSUM_DIGITS) !== checksumOf(json)) return undefined;
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
