import { decodeText } from '@/lib/import/decode-text';

/** The page in a file that a browser saved as one, with its pictures and styles. */
export interface SavedPage {
  readonly html: string;
  /** Null where the file does not tell. */
  readonly address: string | null;
}

/** A page has fewer pictures and styles. */
const MOST_PARTS = 2_000;

/**
 * The first part of a MIME message that is HTML; null where there is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2557
 */
export function readMhtml(bytes: Uint8Array): SavedPage | null {
  const text = latin1(bytes);
  const [head, body] = splitHead(text);
  const headers = readHeaders(head);
  const [, boundary] =
    /boundary="?([^";\r\n]{1,100})"?/i.exec(headers.get('content-type') ?? '') ?? [];
  const parts = boundary === undefined ? [text] : body.split(`--${boundary}`, MOST_PARTS).slice(1);
  for (const part of parts) {
    const [partHead, content] = splitHead(part.replace(/^\r?\n/, ''));
    const partHeaders = readHeaders(partHead);
    const type = partHeaders.get('content-type') ?? '';
    if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) continue;
    const decoded = decodeTransfer(content, partHeaders.get('content-transfer-encoding') ?? '');
    const [, charset] = /charset="?([\w:.-]{1,40})"?/i.exec(type) ?? [];
    const { text: html } = decodeText(decoded, charset);
    const location =
      partHeaders.get('content-location') ?? headers.get('snapshot-content-location');
    return { html, address: location?.trim() ?? null };
  }
  return null;
}

function splitHead(message: string): readonly [head: string, body: string] {
  const end = /\r?\n\r?\n/.exec(message.slice(0, 20_000));
  return end === null
    ? [message.slice(0, 20_000), '']
    : [message.slice(0, end.index), message.slice(end.index + end[0].length)];
}

function readHeaders(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  // A line that begins with white space goes on with the header before it.
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1));
  }
  return headers;
}

function decodeTransfer(content: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return bytesOf(fromBase64(content.replace(/[^A-Za-z0-9+/]/g, '')));
    case 'quoted-printable':
      return bytesOf(
        content
          .replace(/=\r?\n/g, '')
          .replace(/=([\dA-F]{2})/gi, (_, digits: string) =>
            String.fromCharCode(Number.parseInt(digits, 16)),
          ),
      );
    default:
      return bytesOf(content);
  }
}

/** What is left of a group of four that was cut off says nothing. */
const fromBase64 = (digits: string): string =>
  atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);

/** A unit a byte. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  }
  return parts.join('');
}

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (unit) => unit.charCodeAt(0) & 0xff);
