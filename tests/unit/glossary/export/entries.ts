import fc from 'fast-check';
import { domains, type Entry, genders, partsOfSpeech, unsaid } from '@/glossary/entry';
import { spellingKey } from '@/glossary/spelling-key';

/** An entry with a term in each language, and what a test gives. */
export const entry = (given: Partial<Entry> = {}): Entry => ({
  ...unsaid,
  id: 'phare',
  french: 'phare',
  english: 'lighthouse',
  definition: '',
  domain: 'society',
  ...given,
});

const signs = [
  ...[
    'a',
    'b',
    'é',
    'Œ',
    'Z',
    ' ',
    '’',
    "'",
    '-',
    '#',
    '"',
    ',',
    ';',
    '|',
    '/',
    '\\',
    '(',
    ')',
    '·',
  ],
  ...['<', '&', '=', '+', '@', '\t', '.', ':', '😀', '日', '_x0041_', 'vis-a-vis: ', ']]>', '%'],
];
const words = (units: readonly string[], least: number) =>
  fc
    .string({ unit: fc.constantFrom(...units), maxLength: 12 })
    .map((rest) => (least > 0 ? `${rest}a` : rest).replace(/\s+/g, ' ').trim())
    .filter((text) => text.length >= least);
const term = words(signs, 1);
/** A text of one or more lines, as the fields of the app keep it. */
const text = words([...signs, '\u2028'], 0).map((line) =>
  line
    .split('\u2028')
    .map((each) => each.trim())
    .join('\n')
    .trim(),
);
const terms = fc.uniqueArray(term, { maxLength: 3, selector: (each) => spellingKey(each) });

/** Any entry that a glossary allows, but without outer and repeated spaces. */
export const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    french: term,
    frenchVariants: terms,
    english: fc.oneof(term, fc.constant('')),
    englishVariants: terms,
    forbiddenEnglish: terms,
    isKeptInFrench: fc.boolean(),
    definition: text,
    domain: fc.constantFrom(...domains),
    note: text,
    example: text,
    source: text,
    partOfSpeech: fc.constantFrom(...partsOfSpeech),
    gender: fc.constantFrom(...genders),
    isCaseSensitive: fc.boolean(),
    isExact: fc.boolean(),
    allowsWordsBetween: fc.boolean(),
    steers: fc.boolean(),
  })
  .map((given) => entry(withoutRepetition(given)));

/** No spelling stands twice in an entry, and no English is both wanted and forbidden. */
function withoutRepetition<
  Given extends Pick<
    Entry,
    'french' | 'frenchVariants' | 'english' | 'englishVariants' | 'forbiddenEnglish'
  >,
>(given: Given): Given {
  const french = new Set([spellingKey(given.french)]);
  const english = new Set([spellingKey(given.english)]);
  const fresh = (taken: Set<string>) => (each: string) => {
    const key = spellingKey(each);
    const isFresh = !taken.has(key);
    taken.add(key);
    return isFresh;
  };
  return {
    ...given,
    frenchVariants: given.frenchVariants.filter(fresh(french)),
    englishVariants: given.englishVariants.filter(fresh(english)),
    forbiddenEnglish: given.forbiddenEnglish.filter(fresh(english)),
  };
}
