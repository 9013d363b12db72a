import type { Side } from '@/components/state/view-store';
import type { Article } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import type { SidesShown } from '@/lib/store/state/reading-place';
import { type FindOptions, findText } from '@/lib/text/find-text';
import type { Span } from '@/lib/text/span';

/** Words in one text of a sentence. */
export interface FoundPlace {
  readonly segmentId: string;
  readonly side: Side;
  /** In UTF-16 units of the sentence's French or English. */
  readonly span: Span;
}

interface FindRequest {
  /** Blank words find all sentences that are looked among, unless that is all of them. */
  readonly words: string;
  readonly options: FindOptions;
  /** The sentences that are looked among; null for all. */
  readonly among: ReadonlySet<string> | null;
  readonly sides: SidesShown;
}

/** Finds places in both texts of an article, sentence by sentence, the French of each first. */
export function findPlaces(
  article: Article,
  englishOf: (segmentId: string) => string | null,
  { words, options, among, sides }: FindRequest,
): readonly FoundPlace[] {
  const isBlank = words.trim() === '';
  if (isBlank && among === null) return [];
  const places: FoundPlace[] = [];
  for (const { id, text } of segmentsOf(article)) {
    if (among !== null && !among.has(id)) continue;
    const english = sides === 'french' ? null : englishOf(id);
    const french = sides === 'english' ? null : text;
    if (isBlank) {
      const shown = english ?? french;
      if (shown === null) continue;
      const side = english === null ? 'french' : 'english';
      places.push({ segmentId: id, side, span: { start: 0, end: shown.length } });
      continue;
    }
    for (const span of french === null ? [] : findText(french, words, options)) {
      places.push({ segmentId: id, side: 'french', span });
    }
    for (const span of english === null ? [] : findText(english, words, options)) {
      places.push({ segmentId: id, side: 'english', span });
    }
  }
  return places;
}

/**
 * Replaces what was found in the English that the reader wrote, and in no other.
 *
 * @returns the new English by sentence
 */
export function replaceByHand(
  places: readonly FoundPlace[],
  handWrittenOf: (segmentId: string) => string | null,
  replacement: string,
): ReadonlyMap<string, string> {
  const spans = new Map<string, Span[]>();
  for (const { segmentId, side, span } of places) {
    if (side === 'english') spans.set(segmentId, [...(spans.get(segmentId) ?? []), span]);
  }
  const replaced = new Map<string, string>();
  for (const [segmentId, found] of spans) {
    const text = handWrittenOf(segmentId);
    if (text !== null) replaced.set(segmentId, replaceSpans(text, found, replacement));
  }
  return replaced;
}

/** @param spans in the order of the text, without overlaps */
function replaceSpans(text: string, spans: readonly Span[], replacement: string): string {
  let end = 0;
  const kept = spans.map((span) => {
    const before = text.slice(end, span.start);
    end = span.end;
    return before + replacement;
  });
  return kept.join('') + text.slice(end);
}

/** Finds the place after or before another, and from none the first or last; null where there are none. */
export function stepPlace(count: number, at: number | null, by: 1 | -1): number | null {
  if (count === 0) return null;
  if (at === null || at >= count) return by === 1 ? 0 : count - 1;
  return (at + by + count) % count;
}
