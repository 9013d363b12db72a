import { type Span, sliceSpan } from '@/lib/text/span';
import { tokenise } from '@/lib/text/tokenise';

/** Items between the first and the last of a list, which has three at least. */
const list =
  /(?<![\p{L}\p{M}])(?<first>[\p{L}\p{M}\p{N}'’-]+)(?<middle>(?:, [^,;:.!?()«»“”\n]{2,40})+) (?:et|ou|ni|puis) (?<last>(?:[\p{L}\p{M}\p{N}]+['’]|\p{L}{1,3} )?[\p{L}\p{M}\p{N}-]+)/gu;
/** More words are a clause rather than a member. */
const MOST_WORDS = 4;

/**
 * Finds the members of the lists of a French sentence, `lundi, mardi et mercredi`, in order: of each the word that
 * it begins or ends with, which its English must have something for.
 */
export function findListMembers(french: string): readonly Span[] {
  return Array.from(french.matchAll(list)).flatMap(({ index, groups }) => {
    const { first = '', middle = '', last = '' } = groups ?? {};
    const from = index + first.length;
    const items = Array.from(middle.matchAll(/(?<=, )[^,]+/gu), ({ 0: text, index: at }) => ({
      start: from + at,
      end: from + at + text.length,
    }));
    const words = items.map((item) => wordsOf(french, item));
    if (words.length === 0 || words.some(({ length }) => length === 0 || length > MOST_WORDS))
      return [];
    const end = french.indexOf(last, from + middle.length) + last.length;
    const lastWord = wordsOf(french, { start: end - last.length, end }).at(-1);
    return [
      { start: index, end: from },
      ...words.flatMap((each) => each.at(-1) ?? []),
      ...(lastWord ? [lastWord] : []),
    ];
  });
}

const wordsOf = (french: string, { start, end }: Span): readonly Span[] =>
  tokenise(sliceSpan(french, { start, end })).flatMap(({ kind, span }) =>
    kind === 'mark' ? [] : [{ start: start + span.start, end: start + span.end }],
  );
