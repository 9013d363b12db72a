import { isEdgeWord } from '@/glossary/french/small-words';
import type { Link } from '@/lib/mt/translator';
import { type Span, sliceSpan, spansOverlap } from '@/lib/text/span';
import { foldWord, tokenise } from '@/lib/text/tokenise';

/** The direction in which links are followed. */
export type Direction = 'toTarget' | 'toSource';

/** The most words without links that may stand between two words that render the same phrase. */
const WIDEST_GAP = 2;

/**
 * Finds where the words that render a phrase stand in the other text, from the first to the last. Of
 * several separate groups it takes the best linked one. Null when no word is linked to the phrase.
 *
 * @param span in UTF-16 units of the text with the phrase
 * @param other the other text
 */
export function projectSpan(
  links: readonly Link[],
  span: Span,
  direction: Direction,
  other: string,
): Span | null {
  const sides = links.map(({ source, target, score }) =>
    direction === 'toTarget'
      ? { from: source, to: target, score }
      : { from: target, to: source, score },
  );
  const weights = new Map<string, Weighed>();
  for (const { from, to, score } of sides) {
    const key = `${to.start} ${to.end}`;
    const known = weights.get(key) ?? { span: to, here: 0, elsewhere: 0 };
    if (spansOverlap(from, span)) known.here += score;
    else known.elsewhere += score;
    weights.set(key, known);
  }
  const words = [...weights.values()].toSorted((a, b) => a.span.start - b.span.start);
  const linked = words.filter(({ here }) => here > 0);
  const own = linked.filter(({ here, elsewhere }) => here >= elsewhere);
  const groups = group(own.length > 0 ? own : linked, (gap) =>
    isBridged(other, gap, words, linked),
  );
  const weigh = (members: readonly Weighed[]) =>
    members.reduce((sum, { span: word, here }) => sum + here * (isSmall(other, word) ? 0.1 : 1), 0);
  const [best] = groups.toSorted((a, b) => weigh(b) - weigh(a));
  const [first, last] = [best?.[0], best?.at(-1)];
  return first && last ? { start: first.span.start, end: last.span.end } : null;
}

/** A word of the other text, and the scores of its links to the phrase and to other words. */
interface Weighed {
  readonly span: Span;
  here: number;
  elsewhere: number;
}

function group(
  words: readonly Weighed[],
  isBridged: (gap: Span) => boolean,
): readonly (readonly Weighed[])[] {
  const groups: Weighed[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && isBridged({ start: before.span.end, end: word.span.start })) {
      last.push(word);
    } else groups.push([word]);
  }
  return groups;
}

/**
 * Says whether a gap holds nothing that renders another phrase, except a function word: `state of
 * emergency`.
 */
function isBridged(
  text: string,
  gap: Span,
  words: readonly Weighed[],
  linked: readonly Weighed[],
): boolean {
  const between = tokenise(sliceSpan(text, gap)).map(({ kind, span }) => ({
    kind,
    span: { start: gap.start + span.start, end: gap.start + span.end },
  }));
  const isOthers = (span: Span) =>
    words.some((word) => spansOverlap(word.span, span) && !linked.includes(word));
  return (
    between.length <= WIDEST_GAP &&
    between.every(({ kind, span }) =>
      kind === 'mark'
        ? /^[-‐‑'’]$/.test(sliceSpan(text, span))
        : isSmall(text, span) || !isOthers(span),
    )
  );
}

const isSmall = (text: string, span: Span): boolean => isEdgeWord(foldWord(sliceSpan(text, span)));
