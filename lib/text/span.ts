/** A half-open range of a text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Says whether `inner` is a part of `outer`, or all of it. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Says whether the two share at least one unit. An empty span overlaps nothing. */
export const spansOverlap = (a: Span, b: Span): boolean =>
  Math.max(a.start, b.start) < Math.min(a.end, b.end);
