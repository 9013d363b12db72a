/** What a file is, by its first bytes and then by its name. */
export type FileFormat =
  | 'archive'
  | 'pdf'
  /** Word before 2007, or a newer document that is locked with a password. */
  | 'compound'
  | 'rich-text'
  | 'page'
  | 'saved-page'
  | 'markdown'
  | 'subtitles'
  | 'text';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/**
 * The format of a file. A name may lie, so that what the bytes say comes first.
 *
 * @param name with its ending
 * @param mediaType as an answer's header has it; empty where there is none
 */
export function formatOf(name: string, bytes: Uint8Array, mediaType: string): FileFormat {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return 'archive';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'compound';
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1_024));
  // Some writers put a few bytes before it, as the format allows.
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rich-text';
  const [, ending = ''] = /\.([a-z0-9]{1,8})$/i.exec(name) ?? [];
  switch (ending.toLowerCase()) {
    case 'srt':
    case 'vtt':
      return 'subtitles';
    case 'md':
    case 'markdown':
      return 'markdown';
    case 'mhtml':
    case 'mht':
      return 'saved-page';
    case 'html':
    case 'htm':
    case 'xhtml':
      return 'page';
    default:
  }
  if (/^(?:text\/html|application\/xhtml\+xml)\b/.test(mediaType)) return 'page';
  if (/^text\/(?:x-)?markdown\b/.test(mediaType)) return 'markdown';
  return 'text';
}
