import { strFromU8, unzipSync } from 'fflate';
import { documentLimits } from '@/lib/import/limits';

export const mostUnpackedBytes = documentLimits.unpackedBytes;
const MOST_FILES = documentLimits.packedFiles;

/** The files of a zip archive that a reader wants, unpacked. */
export interface Archive {
  /** In the archive's own spelling: `word/document.xml`. */
  readonly names: readonly string[];
  /** Null where there is no such file, or one that is not wanted. */
  bytesOf(name: string): Uint8Array | null;
  /** As UTF-8, or UTF-16 by its byte order mark. Null as above. */
  textOf(name: string): string | null;
}

export type ArchiveFailure = 'broken' | 'too-large' | 'too-many-files';

/**
 * Unpacks what is wanted of an archive. Its names are only looked up and never become paths, so that one
 * with `../` in it is a name like others. What unpacks to more than 120 MB, by its own account or in
 * truth, is refused before it does.
 */
export function openArchive(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Archive | ArchiveFailure {
  let total = 0;
  let count = 0;
  let beyond: ArchiveFailure | null = null;
  let files: Record<string, Uint8Array>;
  try {
    // The library unpacks into as many bytes as the archive says, and drops what is more.
    files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        count += 1;
        if (!isWanted(name)) return false;
        total += originalSize;
        if (count > MOST_FILES) beyond ??= 'too-many-files';
        if (total > mostUnpackedBytes) beyond ??= 'too-large';
        return beyond === null;
      },
    });
  } catch (error) {
    // It throws its own errors at what is no archive, and a RangeError at sizes that make no sense.
    if (error instanceof Error) return 'broken';
    throw error;
  }
  if (beyond !== null) return beyond;
  const byName = new Map(Object.entries(files));
  return {
    names: [...byName.keys()],
    bytesOf: (name) => byName.get(name) ?? null,
    textOf(name) {
      const content = byName.get(name);
      return content === undefined ? null : decodeXml(content);
    },
  };
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes).replace(/^\ufeff/, '');
}
