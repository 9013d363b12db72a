import { type Inflection, type Paradigm, type TermKind, unchanged } from '../inflection';
import { agreeingForms, agreementBasesOf } from './agree-french';
import { conjugate, infinitivesOf, isNounLike } from './conjugate-french';
import { levelSpelling } from './level-spelling';
import words from './words/inflection.json';

/** Words that stay as they are within a term. */
const invariable: ReadonlySet<string> = new Set(words.invariable);
/** After a verb: `déposer les armes` → `déposent leurs armes`, `n’ont pas déposé d’armes`. */
const articles: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(words.determinersFor),
);
const articleBases = new Map<string, string[]>();
for (const [base, others] of articles) {
  for (const other of others) {
    articleBases.set(other, [...(articleBases.get(other) ?? []), base]);
  }
}

const anything: TermKind = { partOfSpeech: '', isExact: false };

/**
 * Inflects French terms: the plural and the feminine of nouns and adjectives; for a term that starts with a
 * verb, the verb's forms, and other determiners for its article (`déposer les armes` → `déposaient`;
 * `leurs`). Forms that are other words are left out (`traitée` for `traité`).
 */
export const frenchInflection: Inflection = {
  paradigmsOf(term, kind) {
    if (kind.isExact || kind.partOfSpeech === 'adverb') return term.map(unchanged);
    const verb = verbPosition(term, kind);
    return term.map((word, position) => {
      if (position === verb) return conjugated(word);
      if (verb !== null && position <= verb + 1 && articles.has(word)) return article(word);
      const follows = position > 0 && verb === null && isInflected(term[position - 1] ?? '');
      return agreeing(word, follows || kind.partOfSpeech === 'adjective');
    });
  },
  levelSpelling,
  basesOf(form) {
    return new Set([
      ...agreementBasesOf(form),
      ...infinitivesOf(form),
      ...(articleBases.get(form) ?? []),
    ]);
  },
};

/**
 * Lists for each word of a French term the forms that may stand for it in a text, the word itself included.
 */
export const inflectFrench = (words: readonly string[]): readonly ReadonlySet<string>[] =>
  frenchInflection.paradigmsOf(words, anything).map(({ forms }) => forms());

/**
 * Finds the position of the verb in a verbal term: the first word, or the one after its `se`; null for
 * another term.
 */
export function verbPosition(words: readonly string[], { partOfSpeech }: TermKind): number | null {
  const position = /^s(?:e|')$/.test(words[0] ?? '') ? 1 : 0;
  const word = words[position] ?? '';
  if (partOfSpeech === 'verb') return conjugate(word) ? position : null;
  if (partOfSpeech !== '' && partOfSpeech !== 'other') return null;
  const after = words[position + 1] ?? '';
  // `tir d’artillerie`, but `mettre fin`; `pouvoir`, a noun, but `avoir la paix`
  const isNoun = isNounLike(word) && !articles.has(after) && !/^(?:en|à|au|aux|fin)$/.test(after);
  return isNoun || (position === 0 && /^d(?:e|')$/.test(after)) || conjugate(word) === null
    ? null
    : position;
}

/** Says whether a word changes within a term: `forces`, not `de` or `2024`. */
export const isInflected = (word: string): boolean =>
  !invariable.has(word) && /^\p{L}{2,}$/u.test(word);

const agreeing = (word: string, isModifier: boolean): Paradigm =>
  isInflected(word)
    ? {
        key: `${isModifier ? 'modifier' : 'noun'} ${word}`,
        base: word,
        forms: () => agreeingForms(word, isModifier),
      }
    : unchanged(word);

const conjugated = (word: string): Paradigm => ({
  key: `verb ${word}`,
  base: word,
  forms: () => conjugate(word) ?? new Set([word]),
});

const article = (word: string): Paradigm => ({
  key: `article ${word}`,
  base: word,
  forms: () => new Set([word, ...(articles.get(word) ?? [])]),
});
