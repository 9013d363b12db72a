import { stripAccents } from '@/lib/text/tokenise';
import { conjugate, infinitivesOf } from './conjugate-french';
import type { KnownWord } from './known-word';
import words from './words/infinitives.json';

/** Verbs that do not end in -er. Their compounds with `re-`, `dé-` and the like are not all listed. */
const others: ReadonlySet<string> = new Set(words.verbsNotInEr);
const othersByPlain = new Map(
  Array.from(others, (verb): [string, string[]] => [stripAccents(verb), [verb]]),
);
/** Verbs with e, not é, before the last consonant: `lève` is a form of `lever`. */
const withMuteE: ReadonlySet<string> = new Set(words.verbsWithMuteE);

/**
 * Finds the infinitive of a form of a verb; null for a word that is no such form. Of several it takes a
 * known word, then a verb of the list, then one in -er, then the one that shares most of its letters.
 *
 * @param form as `foldWord` gives it
 */
export function infinitiveOf(form: string, isKnown: KnownWord): string | null {
  const candidates = infinitivesOf(stripAccents(form))
    .flatMap((plain) => accented(form, plain))
    .filter((infinitive) => infinitive.length > 3 && conjugate(infinitive)?.has(form));
  const ranked = [...new Set(candidates)]
    .map((infinitive) => ({ infinitive, rank: rank(infinitive, isKnown) }))
    .sort((a, b) => a.rank - b.rank);
  return ranked[0]?.infinitive ?? null;
}

function rank(infinitive: string, isKnown: KnownWord): number {
  const isListed = others.has(infinitive) || withMuteE.has(infinitive);
  if (isListed) return isKnown(infinitive) ? 0 : 1;
  if (isKnown(infinitive)) return 2;
  if (!infinitive.endsWith('er')) return 10;
  // `cède` is of `céder`, `regrette` of `regretter`, `étudie` of `étudier`
  if (/è/.test(infinitive.slice(-5))) return 6;
  // `évacuée` is of `évacuer`
  if (infinitive.endsWith('éer')) return 7;
  if (/e[bcdfghjklmnpqrstvz]er$/.test(infinitive)) return 5;
  if (/[oua]ier$/.test(infinitive)) return 5;
  return /[^aou]yer$/.test(infinitive) ? 6 : 4;
}

/**
 * Lists spellings of an infinitive without accents: with the accents of the form as far as both have the
 * same letters, and with those that `è` may come from: `cède` → `cèder`, `céder`, `ceder`.
 */
function accented(form: string, plain: string): readonly string[] {
  const letters = [...form];
  let shared = 0;
  while (shared < plain.length && stripAccents(letters[shared] ?? '') === plain[shared])
    shared += 1;
  const base = letters.slice(0, shared).join('') + plain.slice(shared);
  // `déposé`, `plaçait`: the accent was the ending’s.
  const soft = base.replace(/ér$/, 'er').replace(/çer$/, 'cer');
  const listed = othersByPlain.get(plain) ?? [];
  const open = /è(?=[^aeiouéè]{1,2}u?er$)/;
  return open.test(soft)
    ? [soft.replace(open, 'é'), soft.replace(open, 'e'), ...listed]
    : [soft, ...listed];
}

/** Forms of these verbs that are more often nouns or adjectives. */
const nounForms: ReadonlySet<string> = new Set(words.nounsLikeForms);
/** `mettent`, `rend`, `reçoit`, `rompt`: of verbs that are not in -er. */
const plainlyFinite = /(?:ent|[aeo]nd|oit|eut|aut|ompt|aît|aint|eint|oint|met|bat)$/;

/**
 * Says whether a word is by itself a verb's form and hardly a noun: `déposaient`, `mettent`, `appelle`. It
 * misses those that could be either: `frappe`.
 */
export function isPlainlyVerb(form: string): boolean {
  if (nounForms.has(form)) return false;
  const hasFiniteEnding =
    /(?:[^l]aient|èrent|eront|iront|eraient|iraient|issent|issaient|issait|[^rn]ez)$/.test(form);
  if (hasFiniteEnding) return !/(?:chez|assez|nez)$/.test(form);
  const infinitive = infinitiveOf(form, () => false);
  if (infinitive === null) return false;
  return (
    (others.has(infinitive) && plainlyFinite.test(form)) ||
    (withMuteE.has(infinitive) && /(?:è.|ll|tt)(?:e|es|ent)$/.test(form))
  );
}

/** Says whether a form is of a verb that is not in -er, and no noun: `met` in `met en place`. */
export const isOfListedVerb = (form: string): boolean =>
  !nounForms.has(form) &&
  !/(?:[^r]e|es)$/.test(form) &&
  others.has(infinitiveOf(form, () => false) ?? '');
