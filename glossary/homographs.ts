import type { Span } from '@/lib/text/span';
import { foldWord } from '@/lib/text/tokenise';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Before a verb alone: `il frappe`, `ne frappe`, `se dirige`. */
const subjects = set("je j' tu il elle on ils elles ne n' se s' qui");
/** Before a noun, or as an object before a verb: `la force`, `il la force`. */
const articles = set("le la les l' leur nous vous");
/** Before a noun alone. */
const determiners = set(
  `un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leurs quelques
   plusieurs chaque aucun aucune certains certaines quel quelle quels quelles deux trois quatre cinq six sept huit dix`,
);
const prepositions = set("de d' en à sous sur sans par avec contre dans pour vers entre comme");
/** After a verb, and hardly after a noun: `Israël frappe le Liban`. */
const objects = set("le la les l' un une ce cet cette ces son sa ses leurs leur");

/** The word before a place of the text, folded; empty at the start and after a sign. */
function wordBefore(
  text: string,
  place: number,
): { readonly word: string; readonly start: number } {
  const found = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+['’ʼ‘]?\s*$/u.exec(
    text.slice(Math.max(0, place - 32), place),
  );
  if (!found) return { word: '', start: place };
  const written = found[0].trimEnd();
  return { word: foldWord(written), start: Math.max(0, place - 32) + found.index };
}

function wordAfter(text: string, place: number): string {
  const found = /^\s+([\p{L}\p{M}\p{N}]+['’ʼ‘]?)/u.exec(text.slice(place, place + 32));
  return foldWord(found?.[1] ?? '');
}

/**
 * Whether a form of a verb is no noun there: not `force` in `la force`, `une force`, `en force`.
 *
 * @param span of the verb
 */
export function readsAsVerb(text: string, { start, end }: Span): boolean {
  const form = foldWord(text.slice(start, end));
  if (/(?:er|ir|re|ant|aient|èrent|ait|era|eront|erait)$/.test(form)) return true;
  const { word: before, start: at } = wordBefore(text, start);
  if (determiners.has(before) || prepositions.has(before)) return false;
  return !articles.has(before) || subjects.has(wordBefore(text, at).word);
}

/**
 * Whether the words of a noun or an adjective are no verb there: not `frappe` in `il frappe`,
 * `qui les frappe`, `Israël frappe le Liban`.
 */
export function readsAsNoun(text: string, { start, end }: Span): boolean {
  const { word: before, start: at } = wordBefore(text, start);
  if (subjects.has(before)) return false;
  const form = text.slice(start, end);
  if (/\s/.test(form)) return true;
  if (articles.has(before)) {
    const earlier = wordBefore(text, at).word;
    return !(subjects.has(earlier) && earlier !== 'qui');
  }
  const isVerbLike = /^\p{Ll}.*(?:e|es|ent)$/u.test(form);
  const followsNoun = before !== '' && !determiners.has(before) && !prepositions.has(before);
  const followsName = followsNoun && /^\p{Lu}/u.test(text.slice(at));
  return !(isVerbLike && followsName && objects.has(wordAfter(text, end)));
}
