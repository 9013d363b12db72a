import { readFileSync } from 'node:fs';
import type { Entry } from '@/glossary/entry';
import type { ImportFailure, LeftOut } from '@/glossary/import/concept/imported-glossary';
import { readGlossaryFile } from '@/glossary/import/read-glossary-file';

/** The most lines that are named of those that are left out. */
const MOST_NAMED = 3;

/**
 * Reads the glossary that a command was given, TBX or a table, and tells in one line of terms that are
 * left out.
 *
 * Throws an Error of one line, which names the file, when it cannot be read.
 *
 * @param name as the command was given it
 * @param path where it is
 */
export function readGlossary(
  name: string,
  path: string,
  tell: (line: string) => void,
): readonly Entry[] {
  const read = readGlossaryFile(bytesOf(name, path));
  if (!read.ok) throw new Error(`${name}: ${explain(read.failure)}`);
  const { entries, leftOut } = read.value;
  if (leftOut.length > 0) {
    const terms = leftOut.length === 1 ? '1 term is' : `${leftOut.length} terms are`;
    tell(`${name}: ${terms} left out: ${namePlaces(leftOut)}`);
  }
  return entries;
}

function bytesOf(name: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** Says what is wrong, where, and what to do. */
function explain(failure: ImportFailure): string {
  switch (failure.code) {
    case 'file-not-text':
      return 'this is no text; export the glossary as TBX, or as a table with tabs or commas';
    case 'file-malformed':
      return `line ${failure.line}: ${failure.detail}; mend it there, or export the glossary anew`;
    case 'file-not-tbx':
      return `this is XML of another kind, <${failure.root}>; export the glossary as TBX, or as a table with tabs or commas`;
    case 'file-without-terms':
      return failure.leftOut.length === 0
        ? 'there are no terms in it; put French, a tab and English on each line'
        : `no term has both French and English: ${namePlaces(failure.leftOut)}; export it in these two languages`;
  }
}

/** `no French in lines 3, 8, 9 and 12 more, no English in line 5`. */
function namePlaces(leftOut: readonly LeftOut[]): string {
  return (['french', 'english'] as const)
    .map((language) => ({
      language: language === 'french' ? 'French' : 'English',
      lines: leftOut.filter(({ lacks }) => lacks === language).map(({ line }) => line),
    }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ language, lines }) => `no ${language} in ${nameLines(lines)}`)
    .join(', ');
}

function nameLines(lines: readonly number[]): string {
  const named = lines.slice(0, MOST_NAMED).join(', ');
  const more = lines.length - MOST_NAMED;
  return `${lines.length === 1 ? 'line' : 'lines'} ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
