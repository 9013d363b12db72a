import type { Entry, EntryField } from '@/glossary/entry';
import { makeHarmless } from '@/lib/base/formula-cell';
import { writeDelimited } from './delimited';
import { countLeftFields, type EntryLeftOut, type LeaveReason, type LeftOut } from './left-out';

/** A table for another program, and what it has no place for. */
export interface WrittenTable {
  readonly text: string;
  readonly leftOut: LeftOut;
}

/** What DeepL takes of a term, in bytes of UTF-8. */
const DEEPL_TERM_BYTES = 1024;
/** DeepL's client refuses controls and the separators of Unicode. */
const refusedByDeepL = /[\p{Cc}\u2028\u2029]/u;

/** The table of DeepL: French and English, each French once, without names of columns. */
export function writeDeepL(entries: readonly Entry[], delimiter: ',' | '\t'): WrittenTable {
  const encoder = new TextEncoder();
  const taken = new Set<string>();
  return writePairs(entries, ['french', 'english', 'frenchVariants', 'isKeptInFrench'], {
    refuse(french, english) {
      if ([french, english].some((term) => refusedByDeepL.test(term))) return 'sign-refused';
      if ([french, english].some((term) => encoder.encode(term).length > DEEPL_TERM_BYTES))
        return 'too-long';
      if (taken.has(french)) return 'french-taken';
      taken.add(french);
      return null;
    },
    write: (pairs) =>
      writeDelimited(
        pairs.map(({ french, english }) => [french, english].map(makeHarmless)),
        delimiter,
        '\n',
      ),
  });
}

/** OmegaT's table: French, English and a comment, with tabs, in UTF-8. */
export const writeOmegaT = (entries: readonly Entry[]): WrittenTable =>
  writePairs(
    entries,
    [
      'french',
      'english',
      'frenchVariants',
      'englishVariants',
      'isKeptInFrench',
      'definition',
      'note',
    ],
    {
      // A line that begins with the sign is a remark.
      refuse: (french) => (french.startsWith('#') ? 'sign-refused' : null),
      write(pairs) {
        const rows = pairs.map(({ entry, french, english }) => {
          const comment = [...entry.englishVariants, entry.definition, entry.note];
          return [french, english, comment.filter((text) => text !== '').join('; ')];
        });
        const first = '# Glossary in tab-separated format -*- coding: utf-8 -*-\n';
        // OmegaT knows no quotation marks around a cell.
        return first + rows.map((row) => `${row.map(plainCell).join('\t')}\n`).join('');
      },
    },
  );

const plainCell = (cell: string): string => makeHarmless(cell.replace(/\s+/g, ' ').trim());

/** Immersive Translate's table of terms. */
export const writeImmersive = (entries: readonly Entry[]): WrittenTable =>
  writePairs(entries, ['french', 'english', 'frenchVariants', 'isKeptInFrench'], {
    refuse: () => null,
    write: (pairs) =>
      writeDelimited(
        [
          ['source', 'target', 'tgt_lng'],
          ...pairs.map(({ french, english }) => [
            makeHarmless(french),
            makeHarmless(english),
            'en',
          ]),
        ],
        ',',
        '\n',
      ),
  });

interface Pair {
  readonly entry: Entry;
  readonly french: string;
  readonly english: string;
}

/** Writes a pair for each French spelling of the entries that say what their English is. */
function writePairs(
  entries: readonly Entry[],
  fields: readonly EntryField[],
  format: {
    refuse(french: string, english: string): LeaveReason | null;
    write(pairs: readonly Pair[]): string;
  },
): WrittenTable {
  const pairs: Pair[] = [];
  const left: EntryLeftOut[] = [];
  for (const entry of entries) {
    for (const french of [entry.french, ...entry.frenchVariants]) {
      const english = entry.isKeptInFrench ? french : entry.english;
      const reason = english === '' ? 'no-english' : format.refuse(french, english);
      if (reason === null) pairs.push({ entry, french, english });
      else if (french === entry.french) left.push({ entryId: entry.id, french, reason });
    }
  }
  const written = new Set(pairs.map(({ entry }) => entry));
  return {
    text: format.write(pairs),
    leftOut: { entries: left, fields: countLeftFields([...written], fields) },
  };
}
