/** Words of dictionaries for what a term is said of: `sth`, `sb`, `qqch`, `qqn`. */
const placeholder = String.raw`(?:s\.?th\.?|sth\.|smth\.?|sthg\.?|s\.?b\.?(?:['’]s)?|smb\.?|sbdy\.?|(?:sb|sth)\/(?:sb|sth)|qq\s?ch\.?|qch\.?|qqc\.?|qqn\.?|qn\.|qqpart|qq['’]un|~|…|\.\.\.)`;
const either = String.raw`${placeholder}(?:\s*(?:\/|ou|or|et|and)\s*${placeholder})*`;
const one = new RegExp(String.raw`(?<![\p{L}\p{N}])[(\[]?${either}[)\]]?(?![\p{L}\p{N}])`, 'gu');

/** What stands in the place of a placeholder meanwhile: a sign for private use. */
const hole = '\ue000';

/** Prepositions that mean nothing once what they governed is gone, in either language. */
const dangling =
  /(?:\s+|^)(?:à|a|de|d['’]|en|pour|par|avec|contre|sur|dans|chez|vers|envers|to|of|from|for|with|by|on|in|at|into|against|about|over|off)$/iu;

export interface WithoutPlaceholders {
  readonly words: string;
  /** Whether a placeholder stood between words that stay: `mettre qqch en œuvre`. */
  readonly hadWithin: boolean;
}

/**
 * Takes out the placeholders of a term, with the prepositions before them at its end: `donner qqch à qqn`
 * is found as `donner`. Null where there is none, or nothing else.
 */
export function dropPlaceholders(phrase: string): WithoutPlaceholders | null {
  const plain = phrase.replace(one, hole);
  if (plain === phrase) return null;
  let words = plain.trim();
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replace(/[\s\ue000]+$/u, '');
    if (words.length < plain.trim().length) words = words.replace(dangling, '').trimEnd();
  }
  words = words.replace(/^[\s\ue000]+/u, '');
  const hadWithin = words.includes(hole);
  words = words.replace(/[\s\ue000]+/gu, ' ').trim();
  return words === '' ? null : { words, hadWithin };
}
