import { type Entry, type PartOfSpeech, unsaid } from '@/glossary/entry';
import { spellingKey } from '@/glossary/spelling-key';
import { tokenise } from '@/lib/text/tokenise';
import type { LeftOut } from './imported-glossary';

/** What a file says of a concept, each list with the best first, each text on one line. */
export interface Concept {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly french: readonly string[];
  readonly english: readonly string[];
  readonly forbiddenEnglish: readonly string[];
  readonly isKeptInFrench: boolean;
  readonly definition: string;
  readonly note: string;
  readonly source: string;
  readonly partOfSpeech: PartOfSpeech;
}

/** The values of what a row of a table leaves out. */
export const unsaidOfConcept = {
  forbiddenEnglish: [],
  isKeptInFrench: false,
  definition: '',
  note: '',
  source: '',
  partOfSpeech: '',
} as const satisfies Partial<Concept>;

/**
 * Makes the entry of a concept, or says what the concept lacks. A spelling without a word or a sign does
 * not count.
 *
 * @param position of the concept among those of its file, from 0; the id is made of it
 */
export function buildEntry(concept: Concept, position: number): Entry | LeftOut {
  const { line, isKeptInFrench, definition, note, source, partOfSpeech } = concept;
  const [french, ...frenchVariants] = distinct(concept.french);
  const [english = '', ...englishVariants] = distinct(concept.english);
  if (french === undefined) return { line, lacks: 'french' };
  if (english === '' && !isKeptInFrench) return { line, lacks: 'english' };
  const wanted = new Set([english, ...englishVariants].map((spelling) => spellingKey(spelling)));
  return {
    ...unsaid,
    id: `term-${position + 1}`,
    french,
    frenchVariants,
    english,
    englishVariants,
    // English that is deprecated in one country may be preferred in another.
    forbiddenEnglish: distinct(concept.forbiddenEnglish).filter(
      (spelling) => !wanted.has(spellingKey(spelling)),
    ),
    isKeptInFrench,
    definition,
    note,
    source,
    partOfSpeech,
    domain: 'society',
  };
}

/** Drops spellings that have no word or sign, or that match what an earlier one matches. */
function distinct(spellings: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const spelling of spellings) {
    const key = spellingKey(spelling);
    if (tokenise(spelling).length > 0 && !byKey.has(key)) byKey.set(key, spelling);
  }
  return [...byKey.values()];
}
