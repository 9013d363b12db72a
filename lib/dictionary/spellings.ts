import { lemmatise } from '@/glossary/french/lemmatise-french';

/** Spells words as the tables do: `L’Œuvre` → `l'oeuvre`. */
export const dictionaryKey = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .trim();

const leads =
  /^(?:(?:les?|la|des?|du|une?|aux?|se) |(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)')+(?=\S)/;
const clitics =
  /(?:(?:-t)?-(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|y|en|là|ci))+$/;

/**
 * Lists what to try for words, in order: `termine-t-elle` is also tried as `termine`, `ex-femme` as `femme`,
 * `Egypte` as `égypte`, since capitals are often written without their accents, and at last the base form
 * that the rules of French lead to.
 */
export function spellingsOf(words: string): readonly string[] {
  const key = dictionaryKey(words);
  const bare = key.replace(leads, '');
  const verb = bare.replace(clitics, '');
  const spellings = [
    key,
    bare,
    verb,
    verb.replace(/^(?:ex|non|quasi|vice|co)-/, ''),
    ...(/^[EAIO]/.test(words.trim()) ? withAccent(bare) : []),
    `${bare}.`,
  ];
  // The rules make a base form of anything: only a word is worth it.
  if (/^\p{L}{4,40}$/u.test(bare)) spellings.push(dictionaryKey(lemmatise(bare)));
  return [...new Set(spellings)];
}

const accented: Readonly<Record<string, string>> = { a: 'àâ', e: 'éèê', i: 'î', o: 'ô' };

const withAccent = (key: string): readonly string[] =>
  [...(accented[key.charAt(0)] ?? '')].map((letter) => letter + key.slice(1));

const prefix =
  /^(?:aéro|agro|anti|archi|auto|bio|cardio|co|cyber|dés|dé|éco|électro|ethno|euro|extra|géo|hydro|hyper|hypo|inter|macro|mé|méga|micro|mini|mono|multi|nano|néo|neuro|non|paléo|para|photo|post|poly|pré|pro|pseudo|psycho|radio|re|ré|semi|socio|sous|super|supra|sur|techno|télé|thermo|trans|ultra)(?=\p{L}{5})/u;

/**
 * Lists the parts of a word that has no entry as a whole, and may have entries themselves: those of a
 * compound (`israélo-palestinien` has `palestinien`), and what stands after a prefix (`antiallemands`).
 */
export function partsOf(words: string): readonly string[] {
  const bare = dictionaryKey(words).replace(leads, '');
  const parts = bare.split('-').filter((part) => part.length > 1);
  if (bare.includes('-')) return parts;
  const rest = bare.replace(prefix, '');
  return rest === bare ? [] : [rest];
}
