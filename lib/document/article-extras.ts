import * as v from 'valibot';
import type { Span } from '@/lib/text/span';
import { type Block, headingLevels } from './block';
import type { Inline } from './inline';

/** What a text was in the document it comes from, where its letters do not tell. */
export interface Structure {
  /**
   * The blocks of lines, each by the offset of the line's first UTF-16 unit, in the order of the text. A
   * line that none names is a plain paragraph.
   */
  readonly blocks: readonly { readonly start: number; readonly block: Block }[];
  /** In UTF-16 units of the text, in the order of their starts. */
  readonly inlines: readonly Inline[];
  /** What is in another language, in the order of the text; absent where nothing is. */
  readonly foreign?: readonly ForeignPassage[];
}

/** A passage that is not French, and is left as it stands. */
export interface ForeignPassage {
  /** Of whole sentences or lines, in UTF-16 units of the text. */
  readonly span: Span;
  /** As ISO 639-1 has it: `de`. */
  readonly language: string;
}

/** Who wrote a text, when, and where it was found; null where the document does not tell. */
export interface Provenance {
  readonly byline: string | null;
  /** As ISO 8601 writes a day, `2023-09-20`, or as the document says it. */
  readonly date: string | null;
  /** An address or a name. */
  readonly source: string | null;
}

/** What an article has besides its title and text. Pasted text has nothing. */
export interface ArticleExtras {
  readonly structure: Structure;
  readonly provenance: Provenance;
}

export const noExtras: ArticleExtras = {
  structure: { blocks: [], inlines: [] },
  provenance: { byline: null, date: null, source: null },
};

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

export const blockSchema = v.variant('kind', [
  v.object({ kind: v.literal('paragraph') }),
  v.object({ kind: v.literal('heading'), level: v.picklist(headingLevels) }),
  v.object({ kind: v.literal('list-item'), isOrdered: v.boolean(), depth: count }),
  v.object({ kind: v.literal('quotation') }),
  v.object({ kind: v.literal('caption') }),
  v.object({ kind: v.literal('table-cell'), row: count, column: count }),
  v.object({ kind: v.literal('footnote') }),
]);

export const inlineSchema = v.object({
  span: v.object({ start: offset, end: offset }),
  style: v.variant('kind', [
    v.object({ kind: v.literal('emphasis') }),
    v.object({ kind: v.literal('strong') }),
    v.object({ kind: v.literal('link'), address: v.string() }),
  ]),
});

/** As ISO 639-1 has it. */
export const languageSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));

const foreignSchema = v.object({
  span: v.object({ start: offset, end: offset }),
  language: languageSchema,
});

export const structureSchema = v.object({
  blocks: v.array(v.object({ start: offset, block: blockSchema })),
  inlines: v.array(inlineSchema),
  foreign: v.exactOptional(v.array(foreignSchema)),
});

export const provenanceSchema = v.object({
  byline: v.nullable(v.string()),
  date: v.nullable(v.string()),
  source: v.nullable(v.string()),
});

/** For what is kept or handed over; it takes what an older version kept without extras. */
export const articleExtrasSchema = v.optional(
  v.object({ structure: structureSchema, provenance: provenanceSchema }),
  noExtras,
);
