import { sliceSpan } from '@/lib/text/span';
import { foldWord, tokenise } from '@/lib/text/tokenise';
import type { Entry } from './entry';

/** Equal for spellings that match the same text: case, apostrophe, hyphen or space do not count. */
export const spellingKey = (french: string): string =>
  tokenise(french)
    .map(({ span }) => foldWord(sliceSpan(french, span)))
    .filter((word) => word !== '-')
    .join(' ');

/** Whether some text is a term of both: then they are senses of it. */
export function shareFrench(a: Spelt, b: Spelt): boolean {
  const ofA = new Set(spellingsOf(a).map(spellingKey));
  return spellingsOf(b).some((spelling) => ofA.has(spellingKey(spelling)));
}

type Spelt = Pick<Entry, 'french' | 'frenchVariants'>;

const spellingsOf = ({ french, frenchVariants }: Spelt) => [french, ...frenchVariants];
