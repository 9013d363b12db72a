import { readHeader } from './journal-text';

/** The folder of the origin's private file system that the journal lies in. */
export const journalFolder = 'journal';

/**
 * There are two files. What is live is written anew into the one that is not in use, which then takes the
 * other's place: at no moment is there no sound one.
 */
export const journalFileNames = ['a.log', 'b.log'] as const;

/** Held by whoever writes, in whatever tab. */
export const journalLock = 'vis-a-vis-journal';

/** Which of the files' texts is in use; null when none is. The beginning of a text is enough. */
export function textInUse(texts: readonly string[]): number | null {
  let found: { readonly at: number; readonly generation: number } | null = null;
  for (const [at, text] of texts.entries()) {
    const generation = readHeader(text)?.generation ?? null;
    if (generation !== null && generation > (found?.generation ?? -1)) found = { at, generation };
  }
  return found?.at ?? null;
}
