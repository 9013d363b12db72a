import { decodeText } from '@/lib/import/decode-text';
import { decodeAs } from '@/lib/import/guess-encoding';
import type { TextReading } from './preview';

/** The encodings that a reader may choose from. */
export const importEncodings = [
  'utf-8',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'ibm850',
  'utf-16le',
  'utf-16be',
] as const;

/** Decodes the bytes of a text. Never fails. */
export function decodeFile(
  bytes: Uint8Array,
  chosen: string | undefined,
): { readonly text: string; readonly reading: TextReading } {
  const known = importEncodings.find((each) => each === chosen);
  const { text, encoding, isGuessed } = known
    ? { text: decodeAs(known, bytes), encoding: known, isGuessed: false }
    : decodeText(bytes);
  const badPlaces = text.match(/\ufffd/g)?.length ?? 0;
  return { text, reading: { encoding, isGuessed, badPlaces } };
}
