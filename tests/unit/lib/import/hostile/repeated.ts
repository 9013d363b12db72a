import { constants, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** A text that repeats a piece of ASCII so often that its maker does not write it out. */
export interface Repeated {
  readonly before?: string;
  readonly piece: string;
  readonly times: number;
  readonly after?: string;
}

interface Deflated {
  /** Without the head and the checksum that formats put around them. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In bytes, unpacked. */
  readonly size: number;
}

/** About what is packed at once, in bytes. */
const BLOCK = 262_144;

/**
 * Packs a text by blocks that do not refer to each other, so that one block, packed once, stands for all that
 * are like it, and the whole is never in memory.
 */
export function deflated({ before = '', piece, times, after = '' }: Repeated): Deflated {
  const each = Math.max(1, Math.floor(BLOCK / Math.max(1, piece.length)));
  const block = packed(piece.repeat(each), constants.Z_FULL_FLUSH);
  const bytes = Buffer.concat([
    packed(before, constants.Z_FULL_FLUSH),
    ...Array.from({ length: Math.floor(times / each) }, () => block),
    packed(piece.repeat(times % each), constants.Z_FULL_FLUSH),
    packed(after, constants.Z_FINISH),
  ]);
  const size = Buffer.byteLength(before) + piece.length * times + Buffer.byteLength(after);
  return { bytes, size };
}

const packed = (text: string, finishFlush: number): Buffer =>
  deflateRawSync(text, { finishFlush, level: constants.Z_BEST_SPEED });

/** A zip archive of texts, by their names. */
export function zipOf(files: Readonly<Record<string, string | Repeated>>): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [filename, text] of Object.entries(files)) {
    const whole = typeof text === 'string' ? { piece: '', times: 0, after: text } : text;
    const { bytes, size } = deflated(whole);
    // Its readers here ask for no checksum.
    const file: ZipInputFile = { filename, size, crc: 0, compression: 8 };
    zip.add(file);
    file.ondata?.(null, bytes, true);
  }
  zip.end();
  return Buffer.concat(parts);
}
