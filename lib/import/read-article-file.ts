import type { ArticleFileFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { decodeText } from './decode-text';
import { readSubtitles } from './read-subtitles';

/** Ten times what the longest article takes. */
export const largestFileBytes = 10_000_000;

/** What was guessed or left out in reading a file; the reader is told. */
export type ImportNote =
  /** As the Encoding Standard names it: `macintosh`. */
  | { readonly about: 'encoding-guessed'; readonly encoding: string }
  | { readonly about: 'times-left-out'; readonly cues: number };

export interface ImportedArticle {
  /** The file's name without its ending. */
  readonly title: string;
  /** As it stands in the file, markup included: it is never anything but text. */
  readonly text: string;
  readonly notes: readonly ImportNote[];
}

/**
 * Reads a text file or subtitles as an article.
 *
 * @param name with its ending, which tells subtitles from text; without the folder
 * @param bytes of the whole file, or some more than are taken; null where it could not be read
 */
export function readArticleFile(
  name: string,
  bytes: Uint8Array | null,
): Result<ImportedArticle, ArticleFileFailure> {
  if (bytes === null) return fail({ code: 'article-file-unreadable' });
  if (bytes.length > largestFileBytes) {
    return fail({ code: 'article-file-too-large', limitBytes: largestFileBytes });
  }
  const { text, encoding, isGuessed } = decodeText(bytes);
  if (!isText(text, isGuessed)) return fail({ code: 'article-file-not-text' });
  const subtitles = /\.(?:srt|vtt)$/i.test(name) ? readSubtitles(text) : null;
  const notes: ImportNote[] = [];
  if (isGuessed) notes.push({ about: 'encoding-guessed', encoding });
  if (subtitles !== null) notes.push({ about: 'times-left-out', cues: subtitles.cues });
  return succeed({
    title: name.replace(/\.[^.]+$/, ''),
    text: subtitles?.text ?? text,
    notes,
  });
}

/** PDF and RTF begin as text does. In a guessed encoding any bytes are letters, so controls decide. */
const isText = (text: string, isGuessed: boolean): boolean =>
  !(
    text.includes('\0') ||
    /^(?:%PDF-|\{\\rtf)/.test(text) ||
    (isGuessed && /[^\P{Cc}\s\u0085]/u.test(text))
  );
