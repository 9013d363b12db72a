import { rememberRecent } from '@/lib/base/remember-recent';
import { nameKey } from './find-names';
import type { NameToKeep } from './names-to-keep';

/**
 * Whether an English text says a name, in any of the forms that will do. The accents of a name that is
 * copied count, but for those that only tell how a foreign name is read: `Mikhaïl` may be `Mikhail`.
 */
export function isNameSaid({ english, how }: NameToKeep, text: string): boolean {
  const words = how === 'listed' || how === 'nationality' ? looseWords : exactWords;
  const within = words(text);
  return english.some((form) => within.includes(words(form)));
}

const exactKey = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/’/g, "'").replace(/ï/g, 'i');
const spaced = (text: string): string => ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;

/** Hypotheses of some sentences, and the forms of their names: each text is asked about for each name. */
const RECENT = 200;
const looseWords = rememberRecent(RECENT, (text) => spaced(nameKey(text)));
const exactWords = rememberRecent(RECENT, (text) => spaced(exactKey(text)));
