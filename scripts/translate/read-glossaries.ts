import type { Entry } from '@/glossary/entry';
import { readGlossary } from '../glossary/read-glossary';

/**
 * Reads the glossaries that a command was given, in order of precedence. Ids are unique among all entries.
 *
 * Throws an Error of one line, which names the file, when one cannot be read.
 *
 * @param files each as the command was given it, and where it is
 */
export const readGlossaries = (
  files: readonly { readonly name: string; readonly path: string }[],
  tell: (line: string) => void,
): readonly Entry[] =>
  files.flatMap(({ name, path }, place) =>
    readGlossary(name, path, tell).map((entry) => ({ ...entry, id: `${place + 1}-${entry.id}` })),
  );
