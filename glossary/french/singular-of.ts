import { masculineOfIrregular } from './agree-french';
import type { KnownWord } from './known-word';
import words from './words/singulars.json';

/** Words whose final s does not mark a plural. Those in -ès, -ais and -ois follow a rule. */
const invariable: ReadonlySet<string> = new Set(words.invariable);
/** Plurals in -ais and -ois; most other words with these endings name peoples: `anglais`, `chinois`. */
const pluralsInAisOis: ReadonlySet<string> = new Set(words.pluralsInAisOis);
const pluralsOfAil: ReadonlySet<string> = new Set(words.pluralsOfAil);
/** Plurals in -aux, -eux and -oux that only drop the x. */
const pluralsInX: ReadonlySet<string> = new Set(words.pluralsInX);
const singulars: ReadonlyMap<string, string> = new Map(Object.entries(words.irregular));

/**
 * Finds the singular of a noun or an adjective; a word that has no plural ending stays.
 *
 * @param form as `foldWord` gives it
 */
export function singularOf(form: string, isKnown: KnownWord): string {
  const singular = singulars.get(form) ?? singularByRule(form);
  return singular !== form && !isKnown(singular) && isKnown(form) ? form : singular;
}

function singularByRule(form: string): string {
  const shortened = form.slice(0, -1);
  if (form.length < 3) return form;
  if (form.endsWith('x')) {
    if (/eaux$/.test(form) || pluralsInX.has(form)) return shortened;
    if (pluralsOfAil.has(form)) return `${form.slice(0, -3)}ail`;
    return /aux$/.test(form) && !/^(?:aux|faux|taux|chaux|maux)$/.test(form)
      ? `${form.slice(0, -3)}al`
      : form;
  }
  if (!form.endsWith('s') || invariable.has(form) || /(?:ès|ss)$/.test(form)) return form;
  if (/[ao]is$/.test(form)) return pluralsInAisOis.has(form) ? shortened : form;
  return form.length === 3 && form !== 'ans' ? form : shortened;
}

/** Feminine nouns that look like adjectives, but have no masculine. */
const feminineNouns: ReadonlySet<string> = new Set(words.feminineNouns);

/** `aérienne` → `aérien`; the first that fits counts. */
const masculines: readonly (readonly [RegExp, string])[] = [
  [/(?<=[iyé]en)ne$/, ''],
  [/trice$/, 'teur'],
  [/drice$/, 'deur'],
  [/(?<=[itnlrd])euse$/, 'eux'],
  [/euse$/, 'eur'],
  [/ive$/, 'if'],
  [/ière$/, 'ier'],
  [/(?<=[inrut])elle$/, 'el'],
  [/(?<=.{2})ale$/, 'al'],
  [/(?<=.[ao]is)e$/, ''],
  [/(?<=.{3}ain)e$/, ''],
  [/(?<=.{2}ant)e$/, ''],
  [/(?<=(?:id|g|n|l|r|c|qu|ti|s)ent)e$/, ''],
  [/(?<=.{2}é)e$/, ''],
];
/** Words in -euse for a person who does something: `danseuse`, `vendeuse`. */
const agents =
  /(?:dans|vend|coiff|serv|voyag|nag|jou|chant|tir|fum|travaill|pêch|march|rêv|vol|tromp|ment|gagn|ouvr)euse$/;

/**
 * Finds the masculine singular of a word alone. A feminine noun stays, as far as it is known to be one
 * (`armée`), and so does a word whose masculine is no known word while the feminine is one.
 *
 * @param isSingular whether an s at its end can be no plural's
 */
export function singularMasculineOf(form: string, isSingular: boolean, isKnown: KnownWord): string {
  const singular = isSingular ? form : singularOf(form, isKnown);
  if (feminineNouns.has(singular)) return singular;
  const masculine = masculineOfIrregular(singular) ?? masculineByRule(singular);
  return !isKnown(masculine) && isKnown(singular) ? singular : masculine;
}

function masculineByRule(singular: string): string {
  if (agents.test(singular)) return singular.replace(/euse$/, 'eur');
  for (const [ending, masculine] of masculines) {
    if (ending.test(singular)) return singular.replace(ending, masculine);
  }
  return singular;
}
