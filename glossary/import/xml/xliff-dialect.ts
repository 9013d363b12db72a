import type { XmlDialect } from './xml-dialect';

/**
 * The glossary module of XLIFF 2: each entry has a term of the file's source language, and translations into
 * its target language.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html (5.3)
 */
export const xliffDialect: XmlDialect = {
  isRoot: (name) => name === 'xliff',
  roleOf({ name }, root) {
    switch (name) {
      case 'glossEntry':
        return { kind: 'concept' };
      case 'term':
        return { kind: 'term of a language', code: root.attributes.srcLang ?? '' };
      case 'translation':
        return { kind: 'term of a language', code: root.attributes.trgLang ?? '' };
      case 'definition':
        return { kind: 'statement', about: 'definition' };
      default:
        return null;
    }
  },
};
