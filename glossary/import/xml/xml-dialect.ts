import type { XmlElement } from '@/lib/import/read-xml';

/** What an element says by its text. */
export type Statement =
  | 'term'
  | 'status'
  | 'forbidden'
  /** A part of speech, perhaps with a gender. */
  | 'grammar'
  | 'gender'
  /** Whether it is a full form or a short one. */
  | 'term type'
  | 'definition'
  | 'example'
  | 'subject'
  | 'note'
  | 'source'
  | 'translation needed';

/** What an element of a dialect holds, or says. */
export type XmlRole =
  | { readonly kind: 'concept' }
  /** The terms of a language; `code` is empty where an element within names it. */
  | { readonly kind: 'language'; readonly code: string }
  | { readonly kind: 'name of the language'; readonly code: string }
  | { readonly kind: 'term section' }
  /** A term that names its language itself. */
  | { readonly kind: 'term of a language'; readonly code: string }
  | { readonly kind: 'statement'; readonly about: Statement };

/** How a format of glossaries uses XML. */
export interface XmlDialect {
  isRoot(name: string): boolean;
  /**
   * Null for what is passed over.
   *
   * @param root the outermost element
   */
  roleOf(element: XmlElement, root: XmlElement): XmlRole | null;
}
