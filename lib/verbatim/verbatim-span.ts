import type { Span } from '@/lib/text/span';

export const verbatimKinds = [
  'url',
  'email',
  'handle',
  'hashtag',
  'path',
  'code',
  'placeholder',
  'phone',
  'identifier',
  'formula',
  'emoji',
  'sign',
] as const;
export type VerbatimKind = (typeof verbatimKinds)[number];

/** A part of a French sentence that no translation may change. */
export interface VerbatimSpan {
  readonly kind: VerbatimKind;
  /** In UTF-16 units of the French; parts no surrogate pair, and no emoji from its joiners. */
  readonly span: Span;
  /** What stands for it in English: the same, but for a decimal sign (`PM2,5` → `PM2.5`). */
  readonly english: string;
}
