import lists from './words/spellings.json';

/** Each variant with the spelling that stands for both: `clef` and `clé`, `événement` and `évènement`. */
const variants: ReadonlyMap<string, string> = new Map(Object.entries(lists.variants));
const joined: ReadonlySet<string> = new Set(lists.joined);

/** A circumflex tells these from other words: `sûr` and `sur`, `jeûne` and `jeune`. */
const needsCircumflex = /^(?:dûe?s?|redû|mûr.*|sûr.*|assûr.*|jeûn.*|fûts?|re?crû.*|crûs?|croît)$/;
/** `cédera` is `cèdera` since 1990. */
const future = /é([bcdfghjklmnpqrstvz]{1,3}er(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient))$/;

/**
 * The spelling that stands for all spellings of a French word: those before and after the corrections of 1990
 * (`île`, `ile`; `ambiguë`, `ambigüe`) and the pairs that dictionaries give side by side (`clef`, `clé`).
 *
 * @param word as `foldWord` gives it
 */
export function levelSpelling(word: string): string {
  const known = variants.get(word);
  if (known !== undefined) return known;
  const plural = /[sx]$/.test(word) ? variants.get(word.slice(0, -1)) : undefined;
  if (plural !== undefined) return plural + word.slice(-1);
  // Most words have none of the letters that the rules are about.
  if (!/[îûéëïü]/.test(word)) return word;
  const plain = needsCircumflex.test(word) ? word : word.replaceAll('î', 'i').replaceAll('û', 'u');
  return plain
    .replace(future, 'è$1')
    .replace(/gu[ëe](?=s?$)/, (end) => (/ë/.test(end) ? 'güe' : end))
    .replace('guï', 'güi');
}

/**
 * Whether two words with a hyphen between may as well be written as one: `week-end`, `plate-forme`.
 *
 * @param word both, without the hyphen, as `foldWord` gives it
 */
export const isWrittenJoined = (word: string): boolean =>
  endings.some(
    (ending) => word.endsWith(ending) && joined.has(word.slice(0, word.length - ending.length)),
  );

/** Of plurals and feminines. */
const endings = ['', 's', 'x', 'e', 'es', 'ne', 'nes'];
