import { sliceSpan } from '@/lib/text/span';
import { foldWord, tokenise } from '@/lib/text/tokenise';
import type { Entry } from './entry';

/**
 * Equal for spellings that match the same text: apostrophe, hyphen or space do not count, nor does case,
 * unless the entry says so (`US`, `us`).
 */
export const spellingKey = (french: string, isCaseSensitive = false): string =>
  !isCaseSensitive && plainWords.test(french)
    ? french.toLowerCase()
    : keyByTokens(french, isCaseSensitive);

/** Most terms are words with spaces between, of which no token need be cut: a tenth of the time. */
const plainWords = /^[A-Za-z0-9À-ÅÇ-ÖØ-åç-öø-ÿ]+(?: [A-Za-z0-9À-ÅÇ-ÖØ-åç-öø-ÿ]+)*$/;

const keyByTokens = (french: string, isCaseSensitive: boolean): string =>
  tokenise(french)
    .map(({ span }) => sliceSpan(french, span))
    .map((word) =>
      isCaseSensitive ? `${foldWord(word)} ${word.replace(/\P{Lu}/gu, '')}` : foldWord(word),
    )
    .filter((word) => word !== '-')
    .join(' ');

/** Whether some text is a term of both: then they are senses of it. */
export function shareFrench(a: Spelt, b: Spelt): boolean {
  const ofA = new Set(spellingsOf(a).map((spelling) => spellingKey(spelling)));
  return spellingsOf(b).some((spelling) => ofA.has(spellingKey(spelling)));
}

type Spelt = Pick<Entry, 'french' | 'frenchVariants'>;

const spellingsOf = ({ french, frenchVariants }: Spelt) => [french, ...frenchVariants];
