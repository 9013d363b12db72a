export const tenses = [
  'infinitive',
  'present',
  'imperfect',
  'future',
  'conditional',
  'simple-past',
  'subjunctive',
  'imperfect-subjunctive',
  'imperative',
  'present-participle',
  'past-participle',
] as const;
export type Tense = (typeof tenses)[number];

/** What an inflected form is: one of its readings. */
export interface WordForm {
  /** Null for a form that is not of a verb, or of which nothing is known. */
  readonly tense: Tense | null;
  /** Several where the form is the same; empty for an infinitive or a participle. */
  readonly persons: readonly (1 | 2 | 3)[];
  readonly gender: 'masculine' | 'feminine' | null;
  readonly number: 'singular' | 'plural' | null;
}

/** The letters of Lefff's tags (Sagot 2010). */
const tenseLetters: ReadonlyMap<string, Tense> = new Map([
  ['W', 'infinitive'],
  ['P', 'present'],
  ['I', 'imperfect'],
  ['F', 'future'],
  ['C', 'conditional'],
  ['J', 'simple-past'],
  ['S', 'subjunctive'],
  ['T', 'imperfect-subjunctive'],
  ['Y', 'imperative'],
  ['G', 'present-participle'],
  ['K', 'past-participle'],
]);

/**
 * Reads a tag of Lefff: `I3s` is the imperfect, third person singular; `fp` the feminine plural. A tag of
 * several tenses (`PS13s`) gives a form for each, in the order of `tenses`.
 */
export function readTag(tag: string): readonly WordForm[] {
  const [, letters = '', persons = '', rest = ''] = /^([A-Z]*)([123]*)(.*)$/.exec(tag) ?? [];
  const shared = {
    persons: ([1, 2, 3] as const).filter((person) => persons.includes(String(person))),
    gender: rest.includes('m') ? 'masculine' : rest.includes('f') ? 'feminine' : null,
    number: rest.includes('s') ? 'singular' : rest.includes('p') ? 'plural' : null,
  } as const;
  if (letters === '') return [{ tense: null, ...shared }];
  const found = [...letters].flatMap((letter) => tenseLetters.get(letter) ?? []);
  return found
    .toSorted((a, b) => tenses.indexOf(a) - tenses.indexOf(b))
    .map((tense) => ({ tense, ...shared }));
}
