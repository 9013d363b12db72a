import type { Entry } from '@/glossary/entry';
import { needsCapitals } from '@/glossary/french/needs-capitals';
import { spellingKey } from '@/glossary/spelling-key';
import { hasToken } from '@/lib/text/tokenise';
import type { Concept, RefusalReason, Refused } from './concept';

/** In UTF-16 units. A longer text is no term, but a paragraph in the wrong column. */
export const longestTerm = 500;

/** Units of a refused row that are shown. */
const SHOWN = 80;

/**
 * Makes the entry of a concept, or says why there is none. A spelling without a word or a sign counts as
 * none.
 *
 * @param position of the concept among those of its file, from 0; the id is made of it
 * @param isHabit whether all terms of the file begin with a capital, so that it says nothing
 */
export function buildEntry(concept: Concept, position: number, isHabit: boolean): Entry | Refused {
  // Such a text would take long to look at, too.
  const written = [...concept.french, ...concept.english, ...concept.forbiddenEnglish];
  if (written.some(({ length }) => length > longestTerm)) return refuse(concept, 'too-long');
  const isCaseSensitive = concept.isCaseSensitive ?? guessCase(concept, isHabit);
  const [french, ...frenchVariants] = distinctSpellings(concept.french, isCaseSensitive);
  const usable = distinctWords(concept.english);
  const english = concept.lacksPreferred ? '' : (usable[0] ?? '');
  const englishVariants = concept.lacksPreferred ? usable : usable.slice(1);
  if (french === undefined) return refuse(concept, 'no-french');
  const forbiddenEnglish = withoutWanted(concept.forbiddenEnglish, [english, ...englishVariants]);
  const lacksEnglish = usable.length === 0 && forbiddenEnglish.length === 0;
  if (lacksEnglish && !concept.isKeptInFrench && !concept.mayLackEnglish) {
    return refuse(concept, concept.unknownStatuses.length > 0 ? 'unknown-status' : 'no-english');
  }
  // All fields are written out: a hundred thousand copies of another object take two seconds.
  return {
    id: `term-${position + 1}`,
    french,
    frenchVariants,
    english,
    englishVariants,
    forbiddenEnglish,
    isKeptInFrench: concept.isKeptInFrench,
    definition: concept.definition,
    note: concept.note,
    example: concept.example,
    source: concept.source,
    domain: concept.domain ?? 'society',
    partOfSpeech: concept.partOfSpeech,
    gender: concept.gender,
    isCaseSensitive,
    isExact: concept.isExact,
    allowsWordsBetween: concept.allowsWordsBetween,
    steers: concept.steers,
  };
}

const refuse = ({ line, french, english }: Concept, reason: RefusalReason): Refused => ({
  line,
  reason,
  words: [...french, ...english].join(' · ').slice(0, SHOWN),
});

/** What is out of favour in one country may be preferred in another. */
function withoutWanted(forbidden: readonly string[], wanted: readonly string[]): readonly string[] {
  if (forbidden.length === 0) return forbidden;
  const keys = new Set(wanted.map((spelling) => spellingKey(spelling)));
  return distinctWords(forbidden).filter((spelling) => !keys.has(spellingKey(spelling)));
}

/** Leaves out those that have no word or sign, or that match what an earlier one matches. */
function distinctSpellings(spellings: readonly string[], byCase: boolean): readonly string[] {
  // Most have one, and need no key.
  if (spellings.length < 2) return spellings.filter(hasToken);
  const byKey = new Map<string, string>();
  for (const spelling of spellings) {
    const key = spellingKey(spelling, byCase);
    if (!byKey.has(key) && hasToken(spelling)) byKey.set(key, spelling);
  }
  return [...byKey.values()];
}

/** Leaves out those that have no word or sign, and repetitions. */
const distinctWords = (terms: readonly string[]): readonly string[] => [
  ...new Set(terms.filter(hasToken)),
];

function guessCase({ french, english }: Concept, isHabit: boolean): boolean {
  const [first = ''] = french;
  return needsCapitals({ french: first, english: english[0] ?? '' }, isHabit);
}
