import type { Span } from '@/lib/text/span';
import type { Provenance } from './article-extras';
import type { Block } from './block';
import type { Inline } from './inline';

/** One sentence, or a caption or heading that stands as one. */
export interface Segment {
  /** Stable within an article: paragraph and sentence numbers from 1, as in `3.2`. */
  readonly id: string;
  /** In UTF-16 units of the article's text; the white space after a sentence belongs to it. */
  readonly span: Span;
  /** The segment without the white space around it; its first unit is at `span.start + lead`. */
  readonly text: string;
  /** White space before `text` within the span, in UTF-16 units. */
  readonly lead: number;
  /** Links and emphasis, in UTF-16 units of `text`; absent where there are none. */
  readonly inlines?: readonly Inline[];
  /** As ISO 639-1 has it; absent where it is French. What is not French is left as it stands. */
  readonly language?: string;
}

/** A line of the text. Blank lines belong to the gaps between paragraphs. */
export interface Paragraph {
  readonly block: Block;
  readonly segments: readonly Segment[];
}

/** A French text, cut into segments whose spans, with what lies between, cover it exactly. */
export interface Article {
  /** SHA-256 of the text, in hex. */
  readonly id: string;
  readonly title: string;
  readonly provenance: Provenance;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}
