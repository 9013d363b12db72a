import { stepFrom } from '@/components/state/steps';
import type { LookedUp } from '@/components/state/view-store';
import { wholeWords } from '@/glossary/propose/whole-words';
import type { Segment } from '@/lib/document/article';

/**
 * Finds the word after (1) or before (-1) those that are looked up. Beyond the end of a sentence it is in
 * the next or the previous one.
 */
export function stepWord(
  segments: readonly Segment[],
  { segmentId, span }: LookedUp,
  by: 1 | -1,
): LookedUp | null {
  const words = wholeWords(textOf(segments, segmentId));
  const next =
    by === 1
      ? words.find(({ start }) => start >= span.end)
      : words.findLast(({ end }) => end <= span.start);
  if (next) return { segmentId, span: next };
  const ids = segments.map(({ id }) => id);
  const beyond = stepFrom(ids, segmentId, by);
  if (beyond === null || beyond === segmentId) return null;
  const word = wholeWords(textOf(segments, beyond)).at(by === 1 ? 0 : -1);
  return word
    ? { segmentId: beyond, span: word }
    : stepWord(segments, { segmentId: beyond, span: { start: 0, end: 0 } }, by);
}

/**
 * Adds a word at the end (1) or drops the last one (-1). Null when there is no word to add, or only one
 * left.
 */
export function stretchWords(
  segments: readonly Segment[],
  { segmentId, span }: LookedUp,
  by: 1 | -1,
): LookedUp | null {
  const words = wholeWords(textOf(segments, segmentId));
  const end =
    by === 1
      ? words.find(({ start }) => start >= span.end)?.end
      : words.findLast(({ start, end: at }) => start >= span.start && at < span.end)?.end;
  return end === undefined ? null : { segmentId, span: { start: span.start, end } };
}

const textOf = (segments: readonly Segment[], segmentId: string): string =>
  segments.find(({ id }) => id === segmentId)?.text ?? '';
