import { type Entry, type PartOfSpeech, unsaid } from '../entry';
import { irregularEnglish } from './inflect-english';

/** The words after the head of an English noun phrase: `ministry of defence`. */
const afterHead = /\s(?:of|for|to|in|on|at|by|with|from|under|against|and|or)\s/i;
const uncountable =
  /(?:ing|ness|ism|(?:secur|integr|stabil|solidar)ity|sovereignty|peace|aid|information|progress|police|media|people|troops|warfare|interference|law)$/i;

/** The properties of an entry that decide in which forms its English may stand. */
export type Inflected = Pick<Entry, 'isExact'> & { readonly partOfSpeech: PartOfSpeech };

/**
 * Lists the forms in which an English term may stand in a sentence, the term as given first: the plural of
 * a noun by its head (`ministries of defence`), and the -s, -ing, -ed and irregular forms of a verb by its
 * first word (`lay down arms` → `laid down arms`). A name, an adjective and an exact entry have one form.
 */
export function englishForms(english: string, how: Inflected = { ...unsaid }): readonly string[] {
  const term = english.trim();
  if (term === '') return [];
  switch (how.isExact ? 'other' : how.partOfSpeech) {
    case '':
    case 'noun': {
      const plural = pluralise(term);
      return plural === null ? [term] : [term, plural];
    }
    case 'verb':
      return [term, ...verbForms(term)];
    case 'properNoun':
    case 'adjective':
    case 'adverb':
    case 'other':
      return [term];
  }
}

/**
 * Forms the plural of a term; null for a term without one: a name, `peacekeeping`, a word that is plural
 * already.
 */
export function pluralise(term: string): string | null {
  const [head = ''] = term.split(afterHead);
  const rest = term.slice(head.length);
  const noun = /\p{Ll}{2,}$/u.exec(head)?.[0];
  if (noun === undefined || head.endsWith('s') || uncountable.test(head)) return null;
  const whole = /[\p{L}\p{M}]+$/u.exec(head)?.[0] ?? noun;
  // A name keeps its number, but the name of a people has a plural: `Azerbaijan`, `Azerbaijanis`.
  if (whole !== whole.toLowerCase()) return /(?:ian|ani|eni)$/.test(whole) ? `${term}s` : null;
  return `${head.slice(0, -noun.length)}${pluralOf(noun)}${rest}`;
}

const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['person', 'people'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['crisis', 'crises'],
  ['basis', 'bases'],
  ['wife', 'wives'],
  ['life', 'lives'],
  ['leaf', 'leaves'],
  ['half', 'halves'],
  ['aircraft', 'aircraft'],
  ['troops', 'troops'],
]);

function pluralOf(noun: string): string {
  const known = irregularPlurals.get(noun);
  if (known !== undefined) return known;
  if (/(?:man|person)$/.test(noun) && !/(?:hu|ger|ro|otto|sha|tali)man$/.test(noun)) {
    return noun.replace(/man$/, 'men').replace(/person$/, 'people');
  }
  if (/(?:x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

function verbForms(term: string): readonly string[] {
  const [verb = ''] = term.split(' ');
  const rest = term.slice(verb.length);
  const stem = verb.replace(/(?<=[^e])e$/, '');
  const endsInY = /[^aeiou]y$/.test(verb);
  // The last consonant doubles: `ship` → `shipping`, but `visit` → `visiting`.
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.slice(-1) : null;
  const third = endsInY
    ? `${verb.slice(0, -1)}ies`
    : `${verb}${/(?:s|x|z|ch|sh|o)$/.test(verb) ? 'es' : 's'}`;
  const past = endsInY
    ? `${verb.slice(0, -1)}ied`
    : verb.endsWith('e')
      ? `${verb}d`
      : `${doubled ?? verb}ed`;
  const listed = irregularEnglish.get(verb) ?? [past];
  // `be` has `is` and `being`, and no `bes`.
  const byRule = [
    ...(listed.some((form) => /(?:[aei]s)$/.test(form)) ? [] : [third]),
    ...(listed.some((form) => form.endsWith('ing')) ? [] : [`${doubled ?? stem}ing`]),
  ];
  return [...new Set([...byRule, ...listed])].map((form) => form + rest);
}
