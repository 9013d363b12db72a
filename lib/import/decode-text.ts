import { decodeAs, guessEncoding } from './guess-encoding';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  /** As the Encoding Standard names it: `utf-16le`. */
  readonly encoding: string;
  /** Nothing says the encoding, and the bytes fit any: some letters may be wrong. */
  readonly isGuessed: boolean;
}

/**
 * Reads the bytes of a text file as word processors, spreadsheets and glossary tools write them: UTF-16
 * by its byte order mark or its zeros, else UTF-8, else what the file's first line declares, else the
 * encoding of one byte a letter that makes the best French. Never fails.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const known = encodingOf(bytes) ?? declaredEncoding(bytes);
  const encoding = known ?? guessEncoding(bytes);
  return { text: decodeAs(encoding, bytes), encoding, isGuessed: known === null };
}

/** What the bytes themselves tell; null where they are neither UTF-16 nor UTF-8. */
function encodingOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  // Half of a Latin letter in UTF-16 is a zero, which no other text has.
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || first === 0) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return null;
  }
}

/** `<?xml version="1.0" encoding="ISO-8859-15"?>`, and OmegaT's `# -*- coding: ISO-8859-15 -*-`. */
const declaration =
  /^(?:<\?xml\s[^>]*?encoding\s*=\s*["']|#.*?-\*-\s*coding:\s*)(?<label>[\w.:-]+)/i;

/** Null where none is declared, none that is known, or one that the bytes are not in. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 256));
  const label = declaration.exec(head)?.groups?.label;
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
}
