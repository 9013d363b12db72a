import { stripAccents } from '@/lib/text/tokenise';
import words from './words/agreement.json';

/** Feminine forms that do not follow from the ending. */
const feminines: ReadonlyMap<string, string> = new Map(Object.entries(words.feminines));

/** Nouns with the ending of an adjective, whose feminine would be another word: `la question traitée`. */
const withoutFeminine: ReadonlySet<string> = new Set(words.withoutFeminine);

interface Change {
  readonly from: string;
  readonly to: string;
  /** The rule holds only if the letters before `from` match. */
  readonly after: RegExp;
}

/** `aérien` → `aérienne`; the first `from` that fits counts, with all of its lines. */
const feminineChanges: readonly Change[] = [
  { from: 'en', to: 'enne', after: /[iyé]$/ },
  { from: 'eur', to: 'rice', after: /[tds]$/ },
  { from: 'eur', to: 'euse', after: /./ },
  { from: 'eur', to: 'eure', after: /./ },
  { from: 'if', to: 'ive', after: /./ },
  { from: 'eux', to: 'euse', after: /./ },
  { from: 'er', to: 'ère', after: /i$/ },
  { from: 'el', to: 'elle', after: /[inrut]$/ },
  { from: 'al', to: 'ale', after: /.{2}$/ },
  { from: 'ais', to: 'aise', after: /./ },
  { from: 'ois', to: 'oise', after: /./ },
  { from: 'ain', to: 'aine', after: /.{3}$/ },
  { from: 'ant', to: 'ante', after: /.{2}$/ },
  { from: 'ent', to: 'ente', after: /(?:id|g|n|l|r|c|qu|ti)$/ },
  { from: 'é', to: 'ée', after: /.{2}$/ },
];

const masculineByFeminine = new Map(
  Array.from(feminines, ([from, to]): [string, string] => [to, from]),
);

/** Finds the masculine of a feminine that no ending tells: `turc` of `turque`; null for others. */
export const masculineOfIrregular = (feminine: string): string | null =>
  masculineByFeminine.get(feminine) ?? null;

/** Words in -al with a plural in -als, words in -ail with one in -aux, and irregular plurals. */
const pluralsInAls: ReadonlySet<string> = new Set(words.pluralsInAls);
const ailToAux: ReadonlySet<string> = new Set(words.ailToAux);
const plurals: ReadonlyMap<string, string> = new Map(Object.entries(words.irregularPlurals));

/** Masculine forms before a vowel: `un nouvel accord`. */
const beforeVowels: ReadonlyMap<string, string> = new Map(Object.entries(words.beforeVowels));

/**
 * Lists the feminines of a noun or an adjective; several where the ending does not tell, none for a word
 * that looks like no masculine.
 *
 * @param isModifier whether it follows a noun that it belongs to: it has a feminine then, if its ending
 *   allows one (`élu` in `président élu`)
 */
function femininesOf(word: string, isModifier = false): readonly string[] {
  const known = feminines.get(word);
  if (known !== undefined) return [known];
  if (/ment$|ité$|tion$/.test(word) || (!isModifier && withoutFeminine.has(word))) return [];
  const fitting = feminineChanges.filter(
    ({ from, after }) => word.endsWith(from) && after.test(word.slice(0, -from.length)),
  );
  const [first] = fitting;
  if (first !== undefined) {
    return fitting
      .filter(({ from }) => from === first.from)
      .map(({ from, to }) => word.slice(0, -from.length) + to);
  }
  return isModifier && /[^aeoyx]$/.test(word) ? [`${word}e`] : [];
}

function pluralOf(word: string): string {
  const known = plurals.get(word);
  if (known !== undefined) return known;
  if (/[sxz]$/.test(word)) return word;
  if (word.endsWith('al') && !pluralsInAls.has(word)) return `${word.slice(0, -1)}ux`;
  if (ailToAux.has(word)) return `${word.slice(0, -2)}ux`;
  if (/(?:au|eu)$/.test(word)) return `${word}x`;
  return `${word}s`;
}

/** Lists the forms of a noun or an adjective in both genders and numbers, as far as it has them. */
export function agreeingForms(word: string, isModifier = false): ReadonlySet<string> {
  const vowel = beforeVowels.get(word);
  const both = [word, ...femininesOf(word, isModifier)];
  return new Set([...both, ...both.map(pluralOf), ...(vowel === undefined ? [] : [vowel])]);
}

/** Says whether a form of `base` can only be a plural: `militaires` of `militaire`, not `pays`. */
export function isPluralOf(base: string, form: string): boolean {
  const singulars = [base, ...femininesOf(base, true)];
  return !singulars.includes(form) && singulars.some((singular) => pluralOf(singular) === form);
}

/** Plain endings of feminine forms, each with the plain endings of the masculine. */
const masculineEnds: readonly (readonly [string, string])[] = [
  ['e', ''],
  ...feminineChanges.map(({ from, to }): [string, string] => [
    stripAccents(to),
    stripAccents(from),
  ]),
];
const reverse = (map: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    Array.from(map, ([from, to]): [string, string] => [stripAccents(to), stripAccents(from)]),
  );
const masculines = reverse(feminines);
const singulars = reverse(plurals);
const consonantForms = reverse(beforeVowels);

/**
 * Lists every word of which a form may be the feminine or the plural, itself included, and some others.
 *
 * @param form without accents, as are the words
 */
export function agreementBasesOf(form: string): ReadonlySet<string> {
  const bases = new Set([form, ...singularsOf(form)]);
  for (const singular of [...bases]) {
    const irregular = masculines.get(singular);
    if (irregular !== undefined) bases.add(irregular);
    const vowel = consonantForms.get(singular);
    if (vowel !== undefined) bases.add(vowel);
    for (const [feminine, masculine] of masculineEnds) {
      if (singular.endsWith(feminine)) {
        bases.add(singular.slice(0, singular.length - feminine.length) + masculine);
      }
    }
  }
  return bases;
}

function singularsOf(form: string): readonly string[] {
  const found: string[] = [];
  const irregular = singulars.get(form);
  if (irregular !== undefined) found.push(irregular);
  if (/[sx]$/.test(form)) found.push(form.slice(0, -1));
  if (form.endsWith('aux')) found.push(`${form.slice(0, -3)}al`, `${form.slice(0, -3)}ail`);
  return found;
}
