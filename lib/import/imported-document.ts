import type { Provenance } from '@/lib/document/article-extras';
import type { DocumentLine } from '@/lib/document/compose-text';

/** A document as a reader of its format gives it. */
export interface ImportedDocument {
  /** Empty where the document has none. */
  readonly title: string;
  readonly lines: readonly DocumentLine[];
  readonly provenance: Provenance;
}
