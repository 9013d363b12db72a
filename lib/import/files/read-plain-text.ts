import { joinHardLines } from '@/lib/import/lines/join-hard-lines';
import type { ImportedArticle, ImportNote } from './imported-article';

/**
 * Text from a file or the clipboard: its hard lines joined, and what a site puts around an article left
 * out at its ends.
 *
 * @param keepsLines the reader wants it as it is
 */
export function readPlainText(
  given: string,
  keepsLines: boolean,
): Pick<ImportedArticle, 'text' | 'notes' | 'hardLines'> {
  const { text, joined, leftOut } = joinHardLines(given);
  if (joined === 0 && leftOut === 0) return { text: given, notes: [], hardLines: 'none' };
  if (keepsLines) return { text: given, notes: [], hardLines: 'kept' };
  const notes: readonly ImportNote[] = [
    ...(joined === 0 ? [] : [{ about: 'lines-joined', lines: joined } as const]),
    ...(leftOut === 0 ? [] : [{ about: 'surroundings-left-out', lines: leftOut } as const]),
  ];
  return { text, notes, hardLines: 'joined' };
}
