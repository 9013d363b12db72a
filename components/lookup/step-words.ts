import { stepFrom } from '@/components/state/steps';
import type { LookedUp } from '@/components/state/view-store';
import { wholeWords } from '@/glossary/propose/whole-words';
import type { Segment } from '@/lib/document/article';

/** The word after (1) or before (-1) the ones looked up, in another sentence beyond the ends of theirs. */
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

/** One word more (1) at the end, or one fewer (-1); null when there is none, or but one is left. */
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
