import { isFormOfBe } from '@/glossary/french/auxiliaries';
import lists from './words-between.json';

/** Words that may stand beside a verb: `déposent enfin les armes`, `n’ont pas encore déposé toutes leurs armes`. */
const besideVerb: ReadonlySet<string> = new Set(lists.besideVerb);
/** Verbs, and words that begin or end a part of the sentence. No term goes on after them. */
const breaking: ReadonlySet<string> = new Set(lists.breaking);
/** Endings of simple forms of verbs that no adjective has: `décidaient`, `décidèrent`, `décideront`. */
const verbal =
  /(?:aient|èrent|eront|iront|erait|irait|eraient|issent|issait|[^p]ait|[^r]ions|iez|[^n]ez|âmes)$/;
/** `forces russes de`: endings of adjectives and participles, and of many nouns that stand for one. */
const adjectival =
  /(?:aires?|iques?|istes?|ale?s?|aux|el(?:le)?s?|ien(?:ne)?s?|éen(?:ne)?s?|aine?s?|aise?s?|oise?s?|ifs?|ives?|eux|euses?|[aiu]bles?|ée?s?|ante?s?|ente?s?|ière?s?|iers?|eure?s?|esques?|ides?|iles?|ine?s?|ue?s?|ie?s?|its?|ites?|ises?|erses?|ertes?|ectes?|ands?|andes?|ards?|ardes?|ats?|ates?|ètes?|asques?|ondes?|ongs?|ongues?)$/;
const plainAdjectives: ReadonlySet<string> = new Set(lists.adjectives);

/**
 * Says whether words may stand between those of a term without separating it. Beside a verb these are
 * adverbs; beside a noun what belongs to it: adjectives, participles, a name (`forces russes`, `forces de
 * l’ONU`), not a verb or the start of another part of the sentence. The rule was measured on the labelled
 * set.
 *
 * @param words as they are written, at least one
 * @param ofVerb whether the term starts with a verb
 */
export function mayStandBetween(words: readonly string[], ofVerb: boolean): boolean {
  const folded = words.map((word) => word.toLowerCase().replace(/[’ʼ‘´`′‛]/g, "'"));
  if (ofVerb) {
    // A form of `être` stands between `se` and the participle: `se sont emparés`.
    return folded.every(
      (word) => besideVerb.has(word) || isFormOfBe(word) || /[^p]ment$/.test(word),
    );
  }
  const [first = ''] = folded;
  const last = folded.at(-1) ?? '';
  // `forces de l’ONU de maintien`: a preposition, an article, and a name at the end
  if (/^d(?:e|u|es|')$/.test(first)) {
    return isName(words.at(-1) ?? '') && folded.slice(1, -1).every((word) => word === "l'");
  }
  return (
    !/^(?:et|ou|de|du|des|d'|très|plus|moins|non)$/.test(last) &&
    words.every((word, position) => isModifier(word, folded[position] ?? ''))
  );
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

const isModifier = (word: string, folded: string): boolean =>
  isName(word) ||
  plainAdjectives.has(folded) ||
  (!breaking.has(folded) && !verbal.test(folded) && adjectival.test(folded));
