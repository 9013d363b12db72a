import type { Span } from '@/lib/text/span';

/** How words are set apart within their line. */
export type InlineStyle =
  | { readonly kind: 'emphasis' }
  | { readonly kind: 'strong' }
  /** Of http, https or mailto; `readLinkAddress` refuses all others. */
  | { readonly kind: 'link'; readonly address: string };

/** Words that are set apart. Spans may lie in each other, and none reaches over a line's end. */
export interface Inline {
  /** In UTF-16 units of the text that the words are part of. */
  readonly span: Span;
  readonly style: InlineStyle;
}

/** Longer ones carry data, and no page needs them to be found. */
const LONGEST_ADDRESS = 2_000;

/**
 * An address that a link may lead to, made absolute; null for any other, `javascript:` and `data:` among
 * them, and for one that only its own document could complete.
 *
 * @param base where the document was; null where that is not known
 */
export function readLinkAddress(given: string, base: string | null = null): string | null {
  if (given.length > LONGEST_ADDRESS || !URL.canParse(given, base ?? undefined)) return null;
  const { protocol, href } = new URL(given, base ?? undefined);
  return /^(?:https?|mailto):$/.test(protocol) ? href : null;
}

export const isSameStyle = (a: InlineStyle, b: InlineStyle): boolean =>
  a.kind === b.kind && (a.kind !== 'link' || b.kind !== 'link' || a.address === b.address);

/**
 * The inlines of a part of a text, in units of that part. Of one that begins before the part or ends
 * after it, what lies within.
 */
export function inlinesWithin(inlines: readonly Inline[], part: Span): readonly Inline[] {
  return inlines.flatMap(({ span, style }) => {
    const start = Math.max(span.start, part.start) - part.start;
    const end = Math.min(span.end, part.end) - part.start;
    return start < end ? [{ span: { start, end }, style }] : [];
  });
}
