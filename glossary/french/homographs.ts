import type { Span } from '@/lib/text/span';
import { foldWord } from '@/lib/text/tokenise';
import { isAuxiliaryForm } from './auxiliaries';
import { conjugate } from './conjugate-french';
import { isDeterminer, isDeterminerOrPronoun } from './determiners';
import { levelSpelling } from './level-spelling';
import words from './words/homographs.json';

/** Before a verb alone: `il frappe`, `ne frappe`, `se dirige`. */
const subjects: ReadonlySet<string> = new Set(words.subjects);
/** `il nous force` */
const objectPronouns: ReadonlySet<string> = new Set(words.objectPronouns);
const numerals: ReadonlySet<string> = new Set(words.numerals);
const prepositions: ReadonlySet<string> = new Set(words.prepositions);
/** Adjectives that stand before their noun: `la première place`, `de nombreuses formes`. */
const prenominal =
  /^(?:premi(?:er|ère)s?|derni(?:er|ère)s?|second(?:e|es|s)?|prochain(?:e|es|s)?|grand(?:e|es|s)?|petit(?:e|es|s)?|nouv(?:eau|eaux|el|elle|elles)|bon(?:ne|nes|s)?|mauvais(?:e|es)?|long(?:ue|ues|s)?|lourd(?:e|es|s)?|gros(?:se|ses)?|jeunes?|vieux|vieil(?:le|les)?|beaux?|belles?|haut(?:e|es|s)?|seul(?:e|es|s)?|autres?|mêmes?|nombreux|nombreuses|précieux|précieuses?|prestigieu(?:x|ses?)|véritables?|simples?|forte?s?|vastes?|énormes?|immenses?|ancien(?:ne|nes|s)?|meilleur(?:e|es|s)?|principal(?:e|es)?|principaux|excellente?s?|certaine?s?|différente?s?|.+ièmes?)$/;
const formsOfBecome: ReadonlySet<string> = conjugate('devenir') ?? new Set();
/** Verbs that take a bare noun: `tenir compte`, `rendre visite`, `prendre place`. */
const takesBareNoun =
  /^(?:ten(?:ir|u|ant|ait)|tient|tiennent|ren(?:dre|du|d|dent|dant)|pr(?:endre|end|is|ennent|enant))$/;
/** After a verb, and hardly after a noun: `Israël frappe le Liban`. */
const determinersOfObjects: ReadonlySet<string> = new Set(words.determinersOfObjects);
const prepositionsOfObjects: ReadonlySet<string> = new Set(words.prepositionsOfObjects);
/** Words in -s or -x before which a noun in the singular may stand. */
const notPlural: ReadonlySet<string> = new Set(words.notPlural);

/** Before a noun alone: `une force`, `de force`, `deux forces`. */
const precedesNoun = (word: string): boolean =>
  (isDeterminer(word) && !isDeterminerOrPronoun(word)) ||
  numerals.has(word) ||
  prepositions.has(word);

/** Before a participle or an attribute, not before a finite form: `est mise`, `devient garde du corps`. */
const precedesAttribute = (word: string): boolean =>
  isAuxiliaryForm(word) || formsOfBecome.has(word);

/** Finds the word before a place of the text, folded; empty at the start and after a sign. */
function wordBefore(
  text: string,
  place: number,
): { readonly word: string; readonly start: number } {
  const found = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+['’ʼ‘´`′‛]?\s*$/u.exec(
    text.slice(Math.max(0, place - 32), place),
  );
  if (!found) return { word: '', start: place };
  const written = found[0].trimEnd();
  return { word: foldWord(written), start: Math.max(0, place - 32) + found.index };
}

function wordAfter(text: string, place: number): string {
  const found = /^\s+([\p{L}\p{M}\p{N}]+['’ʼ‘´`′‛]?)/u.exec(text.slice(place, place + 32));
  return foldWord(found?.[1] ?? '');
}

/**
 * Says whether a form of a verb is a verb in its place: not `force` in `la force`, `une force`, `en force`.
 *
 * @param span of the verb
 * @param infinitive of the verb, folded
 */
export function readsAsVerb(text: string, { start, end }: Span, infinitive: string): boolean {
  const form = foldWord(text.slice(start, end));
  // `la connaitre` is `la connaître` since 1990.
  const isInfinitive = levelSpelling(form) === levelSpelling(infinitive);
  if (isInfinitive || /(?:ant|aient|èrent|ait|era|eront|erait|eraient)$/.test(form)) {
    return true;
  }
  const { word: before, start: at } = wordBefore(text, start);
  if (precedesNoun(before) || prenominal.test(before)) return false;
  const hasMuteEnding = infinitive.endsWith('er') && /[^é]es?$/.test(form);
  if (hasMuteEnding && (precedesAttribute(before) || takesBareNoun.test(before))) return false;
  // `Analyse complète des flux`
  if (hasMuteEnding && before === '' && /^\p{Lu}/u.test(text.slice(start))) return false;
  return !isDeterminerOrPronoun(before) || subjects.has(wordBefore(text, at).word);
}

/**
 * Says whether the words of a noun or an adjective are no verb in their place: not `frappe` in `il frappe`,
 * `qui les frappe`, `Israël frappe le Liban`.
 */
export function readsAsNoun(text: string, { start, end }: Span): boolean {
  const { word: before, start: at } = wordBefore(text, start);
  if (subjects.has(before)) return false;
  const form = text.slice(start, end);
  if (/\s/.test(form)) {
    // `cette vision est mise en œuvre`
    return !(precedesAttribute(before) && /^(?:re)?(?:mis|pris)es?\s/u.test(form));
  }
  if (objectPronouns.has(before)) {
    const earlier = wordBefore(text, at).word;
    return !(subjects.has(earlier) && earlier !== 'qui');
  }
  if (!/^\p{Ll}.*(?:e|es|ent)$/u.test(form)) return true;
  const after = wordAfter(text, end);
  const isFollowed = determinersOfObjects.has(after) || prepositionsOfObjects.has(after);
  // `…, offre à ses membres`
  if (before === '') return !(isFollowed && /,\s*$/.test(text.slice(0, start)));
  if (precedesNoun(before)) return true;
  const isName = /^\p{Lu}/u.test(text.slice(at));
  if (isName) return !isFollowed;
  // `le monde des affaires reste peu touché`
  return !(/[sx]$/.test(before) && !notPlural.has(before) && /[^sx]$/.test(form));
}
