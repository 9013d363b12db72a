/** A quotation mark, and where it stands in a text, in UTF-16 units. */
export interface QuotationMark {
  readonly kind: 'open' | 'close';
  readonly at: number;
}

const opening = '«“„‹';
const closing = '»”›';

/**
 * The quotation marks of a French text, in order. Straight ones open before a word and close after one; where
 * neither or both is so, they take turns. Single ones that may be apostrophes are none.
 */
export function frenchMarks(text: string): readonly QuotationMark[] {
  let isStraightOpen = false;
  return Array.from(text.matchAll(/[«»“”„‹›"‟]/gu), ({ 0: mark, index }): QuotationMark => {
    if (opening.includes(mark)) return { kind: 'open', at: index };
    if (closing.includes(mark)) return { kind: 'close', at: index };
    isStraightOpen = opensAt(text, index) ?? !isStraightOpen;
    return { kind: isStraightOpen ? 'open' : 'close', at: index };
  });
}

/** Whether a straight mark opens, as far as what is beside it tells; null where it does not. */
function opensAt(text: string, at: number): boolean | null {
  const isAfterWord = /[^\s([\-'’«“]$/u.test(text.slice(0, at));
  const isBeforeWord = /^[^\s)\]»”,;:.!?]/u.test(text.slice(at + 1));
  return isAfterWord === isBeforeWord ? null : isBeforeWord;
}

/**
 * The quotation marks of an English text, in order, single ones among them: `'` opens before a word and
 * after a space, and closes after a word where one was opened; elsewhere it is an apostrophe.
 */
export function englishMarks(text: string): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  let singlesOpen = 0;
  let isStraightOpen = false;
  for (const { 0: mark, index } of text.matchAll(/[“”"‘’']/gu)) {
    const isAfterSpace = /(?:^|[\s([“"—–-])$/u.test(text.slice(0, index));
    const isBeforeLetter = /^[\p{L}\p{N}]/u.test(text.slice(index + 1));
    if (mark === '“') marks.push({ kind: 'open', at: index });
    else if (mark === '”') marks.push({ kind: 'close', at: index });
    else if (mark === '"') {
      marks.push({ kind: isStraightOpen ? 'close' : 'open', at: index });
      isStraightOpen = !isStraightOpen;
    } else if (isAfterSpace && isBeforeLetter && !clipped.test(text.slice(index + 1))) {
      singlesOpen += 1;
      marks.push({ kind: 'open', at: index });
    } else if (singlesOpen > 0 && !isBeforeLetter && !isAfterSpace && !isPossessive(text, index)) {
      singlesOpen -= 1;
      marks.push({ kind: 'close', at: index });
    }
  }
  return marks;
}

/** `the '80s`, `rock 'n' roll`, `'tis` */
const clipped = /^(?:\d0s|n['’]|(?:tis|twas|em|cause)(?!\p{L}))/iu;

/** `the states' rights`, where another mark is left to close. */
const isPossessive = (text: string, at: number): boolean =>
  text[at - 1] === 's' &&
  /^ \p{Ll}/u.test(text.slice(at + 1)) &&
  /['’](?!\p{L})/u.test(text.slice(at + 1));

/** The pairs among marks, each by the places of its two in the list; a mark without another is in none. */
export function pairMarks(
  marks: readonly QuotationMark[],
): readonly { readonly open: number; readonly close: number; readonly depth: number }[] {
  const pairs: { open: number; close: number; depth: number }[] = [];
  const opened: number[] = [];
  marks.forEach(({ kind }, place) => {
    if (kind === 'open') opened.push(place);
    else {
      const open = opened.pop();
      if (open !== undefined) pairs.push({ open, close: place, depth: opened.length });
    }
  });
  return pairs.sort((a, b) => a.open - b.open);
}
