import { Unzlib } from 'fflate';
import { BeyondLimit, documentLimits } from '@/lib/import/limits';

/** Deflate makes no more of a byte. */
const LARGEST_RATIO = 1_032;
const CHUNK = 16_384;
/** A stream's dictionary is shorter. */
const LONGEST_DICTIONARY = 2_000;

const { streamBytes } = documentLimits;
const packers = /\/(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode)\b/g;

/**
 * Throws BeyondLimit for a PDF with a stream that unpacks to more than is read, before its reader unpacks it
 * whole; as for one that is packed twice, as no program does. Streams are found as they stand in the file,
 * because its own account of their places and lengths may be wrong.
 */
export function refusePackedStreams(bytes: Uint8Array): void {
  for (let at = find(bytes, 'stream', 0); at !== -1; at = find(bytes, 'stream', at + 6)) {
    const dictionary = dictionaryBefore(bytes, at);
    const names = dictionary.match(packers) ?? [];
    if (names.length > 1) throw new BeyondLimit('unpacked-bytes', streamBytes);
    if (!names.some((name) => name.startsWith('/Fl'))) continue;
    const start = at + (bytes[at + 6] === 0x0d ? 8 : 7);
    const found = find(bytes, 'endstream', start);
    const end = found === -1 ? bytes.length : found;
    if ((end - start) * LARGEST_RATIO > streamBytes) refuseLarge(bytes.subarray(start, end));
    at = end + 3;
  }
}

function refuseLarge(packed: Uint8Array): void {
  let unpacked = 0;
  const unzlib = new Unzlib((chunk) => {
    unpacked += chunk.length;
    if (unpacked > streamBytes) throw new BeyondLimit('unpacked-bytes', streamBytes);
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) unzlib.push(packed.subarray(at, at + CHUNK));
  } catch (error) {
    // What cannot be unpacked is the reader's to judge.
    if (error instanceof BeyondLimit || !(error instanceof Error)) throw error;
  }
}

/** What stands between the object's number, or the end of what is before it, and its stream. */
function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const head = String.fromCharCode(...bytes.subarray(Math.max(0, at - LONGEST_DICTIONARY), at));
  return head.slice(Math.max(head.lastIndexOf('endobj'), head.lastIndexOf('endstream'), 0));
}

function find(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < word.length && bytes[at + length] === word.charCodeAt(length)) length += 1;
    if (length === word.length) return at;
  }
  return -1;
}
