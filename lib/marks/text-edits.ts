import type { Span } from '@/lib/text/span';

/** That a span of a text becomes another text; an empty span is a place where it is put in. */
export interface TextEdit extends Span {
  readonly text: string;
}

/**
 * A text with edits made, and spans of it moved along. What is put in at the end of a span, or at its start,
 * is not of it.
 *
 * @param edits in order, none over another
 */
export function applyEdits(
  text: string,
  spans: readonly Span[],
  edits: readonly TextEdit[],
): { readonly text: string; readonly spans: readonly Span[] } {
  let edited = '';
  let done = 0;
  for (const { start, end, text: put } of edits) {
    edited += text.slice(done, start) + put;
    done = end;
  }
  edited += text.slice(done);
  const move = (at: number, isStart: boolean): number => {
    let by = 0;
    for (const { start, end, text: put } of edits) {
      const isBefore = isStart ? end <= at && start <= at : end <= at && start < at;
      if (isBefore) by += put.length - (end - start);
      else if (start < at) return start + by + Math.min(at - start, put.length);
    }
    return at + by;
  };
  return {
    text: edited,
    spans: spans.map(({ start, end }) => {
      const from = move(start, true);
      return { start: from, end: Math.max(from, move(end, false)) };
    }),
  };
}
