import type { Span } from '@/lib/text/span';

/** A word, a number or a single sign. White space and invisible characters between them are no tokens. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** In UTF-16 units; never parts a character from its accents, nor a surrogate pair. */
  readonly span: Span;
}

/** Soft hyphens, zero-width characters and directional marks, which break no word. */
const invisible = String.raw`[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]`;
/** People type an accent or a prime where they find no apostrophe. */
const apostrophe = "['’ʼ‘´`′‛]";

const token = new RegExp(
  [
    `(?<whole>aujourd${apostrophe}hui)`,
    // `l’`, `qu’`: a token of its own, before a letter.
    String.raw`(?<elision>(?:[cdjlmnst]|(?:jus|lors|puis|quoi|quel|pres)?qu)${apostrophe}(?=\p{L}))`,
    // `2 000`, `3,5`, `1.500`, but not the `3` of `3D`.
    String.raw`(?<number>(?:\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+|\p{Nd}+)(?:[.,]\p{Nd}+)*(?![\p{L}\p{M}\p{N}]))`,
    String.raw`(?<word>[\p{L}\p{N}](?:${invisible}*[\p{L}\p{M}\p{N}])*)`,
    String.raw`(?<emoji>\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*)`,
    String.raw`(?<mark>(?!${invisible})\S\p{M}*)`,
  ].join('|'),
  'giu',
);

/**
 * Cuts a French or English text into tokens, in order. An elided word is a token with its apostrophe
 * (`l’|air`); a compound gives its words and the hyphen (`Haut|-|Karabakh`).
 */
export function tokenise(text: string): readonly Token[] {
  return Array.from(text.matchAll(token), ({ 0: found, index, groups = {} }) => ({
    kind: groups.number ? 'number' : groups.emoji || groups.mark ? 'mark' : 'word',
    span: { start: index, end: index + found.length },
  }));
}

/** Whether a text has a word or a sign. */
export const hasToken = (text: string): boolean => /[a-z]/i.test(text) || tokenise(text).length > 0;

/**
 * Folds a token for comparison: NFC, lower case, one kind of apostrophe and of English quotation mark, `œ`
 * as `oe`, no ligatures (`ﬁ`) and no raised or lowered digits (`CO₂`), without invisible characters. Accents stay: `pêche` is not `péché`.
 */
export function foldWord(word: string): string {
  return plainLetters.test(word) ? word : fold(word);
}

const plainLetters = /^[a-z]+$/;
const anyInvisible = new RegExp(invisible, 'gu');

const fold = (word: string): string =>
  word
    .replace(anyInvisible, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ‘´`′‛]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[⁰¹²³⁴-⁹₀-₉]/g, (digit) => digit.normalize('NFKC'));

/**
 * Drops accents: `État` → `Etat`. Each character stays one, so that two words can be compared letter by
 * letter.
 */
export function stripAccents(word: string): string {
  if (plainLetters.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/(?<=\p{L})\p{M}+/gu, '')
    .normalize('NFC');
}
