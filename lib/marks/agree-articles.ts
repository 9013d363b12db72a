import type { TextEdit } from './text-edits';

/** An article, what opens a quotation, and the start of the word after it. */
const quoted = /(?<![\p{L}\p{N}'’-])(?<article>an?)(?= [“‘"'(]{1,2}(?<word>\p{L}{1,4}))/giu;
/** Words that begin with a vowel that is written and not heard, or the other way about. */
const consonantal = /^(?:eu|ew|one|once|uni(?![nm])|use|usu|ut[ei])/iu;
const vocalic = /^(?:hour|heir|hono|hone)/iu;

/**
 * What is to be changed so that `a` and `an` go with the word that they stand before, where a quotation mark hid
 * it: `a “anti-terrorist” operation`.
 */
export const agreeArticles = (english: string): readonly TextEdit[] =>
  Array.from(english.matchAll(quoted)).flatMap(({ index, groups }): TextEdit[] => {
    const { article = '', word = '' } = groups ?? {};
    const right = articleBefore(word, article);
    return right === article ? [] : [{ start: index, end: index + article.length, text: right }];
  });

/** The article, `a` or `an`, that goes with a word; its first letter is kept as it is written. */
export function articleBefore(word: string, article: string): string {
  const isVowel = vocalic.test(word) || (/^[aeiou]/iu.test(word) && !consonantal.test(word));
  return (article[0] ?? '') + (isVowel ? 'n' : '');
}
