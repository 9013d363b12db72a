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
 * by its byte order mark or its zeros, else UTF-8, else what was declared, beside the file or in its
 * first lines, else UTF-8 in spite of a few bad bytes, else the encoding of one byte a letter that makes
 * the best French. Never fails.
 *
 * @param declared beside the file, as the header of an answer does
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const wide = wideEncodingOf(bytes);
  if (wide !== null) return { text: decodeAs(wide, bytes), encoding: wide, isGuessed: false };
  const text = decodeUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8', isGuessed: false };
  const known = knownEncoding(declared) ?? declaredEncoding(bytes);
  const encoding = known ?? (isNearlyUtf8(bytes) ? 'utf-8' : guessEncoding(bytes));
  return { text: decodeAs(encoding, bytes), encoding, isGuessed: known === null };
}

/** Which UTF-16 the first bytes tell of; null where they do not. */
function wideEncodingOf([first, second]: Uint8Array): string | null {
  // Half of a Latin letter in UTF-16 is a zero, which no other text has.
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : null;
}

/** Null where the bytes are not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Whether bytes are UTF-8 but for a few that were damaged: they make no fewer letters and signs of French
 * that take several bytes than broken ones, which other encodings do only by chance.
 */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[àâçéèêëîïôùûüœæÀÂÇÉÈÊÎÔŒ«»’“”–…\u00a0]/g)?.length ?? 0;
  return whole > 0 && whole >= broken;
}

/**
 * `<?xml version="1.0" encoding="ISO-8859-15"?>`, OmegaT's `# -*- coding: ISO-8859-15 -*-`, and the
 * `<meta charset>` of a page.
 */
const declarations = [
  /^(?:<\?xml\s[^>]*?encoding\s*=\s*["']|#.*?-\*-\s*coding:\s*)(?<label>[\w.:-]+)/i,
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*(?<label>[\w.:-]+)/i,
];

/** As far as browsers look for it. */
const declarationBytes = 2_048;

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, declarationBytes));
  const labels = declarations.map((pattern) => pattern.exec(head)?.groups?.label);
  return knownEncoding(labels.find((label) => label !== undefined));
}

/** Null where none is named, none that is known, or one that the bytes, which are no UTF, are not in. */
function knownEncoding(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
}
