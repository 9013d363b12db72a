/** Signs of French that English has hardly: accents, elided words, articles and prepositions. */
const french =
  /[àâçèêëîïôùûœ]|é|(?:^|[^\p{L}])(?:[ldnsjmct]|qu)['’]\p{L}|(?:^|[^\p{L}])(?:le|la|les|de|du|des|et|en|au|aux|une|par|pour|sur|dans)(?![\p{L}])|(?:eux|eau|aux|aire|ique|eur)(?![\p{L}])/iu;
const english =
  /(?:^|[^\p{L}])(?:the|of|and|to|for|in|by|with|an|out|up|off)(?![\p{L}])|(?:ing|ness|ship|ght|ly|ies|th|ey|ow|ck|ty)(?![\p{L}])|[wk]|sh|oo|ee|['’]s(?![\p{L}])/iu;

/** So many rows must be the other way round; fewer do where they are half of the table and none speaks against it. */
const LEAST_ROWS = 5;
const LEAST_ROWS_OF_FEW = 3;

/**
 * Whether the second of each pair is the French and the first the English, as in a glossary that was made
 * for the other direction. Only where it is plain: most pairs say nothing.
 */
export function isFrenchSecond(pairs: readonly (readonly [string, string])[]): boolean {
  let [straight, reversed] = [0, 0];
  for (const [first, second] of pairs) {
    const lead = leadOf(first) - leadOf(second);
    if (lead > 0) straight += 1;
    if (lead < 0) reversed += 1;
  }
  const isPlainOfFew =
    straight === 0 && reversed >= LEAST_ROWS_OF_FEW && reversed * 2 >= pairs.length;
  return isPlainOfFew || (reversed >= LEAST_ROWS && reversed > 3 * straight);
}

const leadOf = (words: string): number => Number(french.test(words)) - Number(english.test(words));
