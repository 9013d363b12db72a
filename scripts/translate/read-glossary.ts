import { readFileSync } from 'node:fs';
import { englishFailures } from '@/components/language/english-failures';
import { messageOf } from '@/components/language/failure-message';
import type { Entry } from '@/glossary/entry';
import type { RefusalReason, Refused } from '@/glossary/import/concept/concept';
import { previewGlossary } from '@/glossary/import/preview-glossary';

/** Lines named of those that are left out. */
const MOST_NAMED = 3;

/**
 * Reads the glossary that a command was given, and tells in one line of terms that are left out.
 *
 * Throws an Error of one line, which names the file, when nothing can be read.
 *
 * @param name as the command was given it
 * @param path where it is
 */
export function readGlossary(
  name: string,
  path: string,
  tell: (line: string) => void,
): readonly Entry[] {
  const read = previewGlossary(bytesOf(name, path));
  if (!read.ok) {
    const { what, next } = messageOf(englishFailures, read.failure);
    throw new Error(`${name}: ${what} ${next}`);
  }
  const { taken, refused } = read.value;
  if (taken.length === 0) {
    throw new Error(`${name}: no term has both French and English: ${namePlaces(refused)}`);
  }
  if (refused.length > 0) {
    const terms = refused.length === 1 ? '1 term is' : `${refused.length} terms are`;
    tell(`${name}: ${terms} left out: ${namePlaces(refused)}`);
  }
  return taken.map(({ entry }) => entry);
}

function bytesOf(name: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

const reasons: Readonly<Record<RefusalReason, string>> = {
  'no-french': 'no French',
  'no-english': 'no English',
  'other-languages': 'other languages',
  'too-long': 'a text too long for a term',
  'unknown-status': 'a status that is not known',
  repeated: 'said before',
};

/** Names the lines by their reason: `no French in lines 3, 8, 9 and 12 more, no English in line 5`. */
function namePlaces(refused: readonly Refused[]): string {
  return [...new Set(refused.map(({ reason }) => reason))]
    .map((reason) => {
      const lines = refused.flatMap((each) => (each.reason === reason ? [each.line] : []));
      return `${reasons[reason]} in ${nameLines(lines)}`;
    })
    .join(', ');
}

function nameLines(lines: readonly number[]): string {
  const named = lines.slice(0, MOST_NAMED).join(', ');
  const more = lines.length - MOST_NAMED;
  return `${lines.length === 1 ? 'line' : 'lines'} ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
