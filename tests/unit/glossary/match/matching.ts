import { type Entry, unsaid } from '@/glossary/entry';
import { compileGlossary } from '@/glossary/match/glossary-matcher';
import { matchTerms } from '@/glossary/match/match-terms';

/** An entry that is named by its French and says nothing else. */
export const entryOf = (french: string, frenchVariants: readonly string[] = []): Entry => ({
  ...unsaid,
  id: french,
  french,
  frenchVariants,
  english: '',
  definition: '',
  domain: 'conflict',
});

/** The matches of some French in a text. */
export const matchAll = (terms: readonly string[], text: string) =>
  matchTerms(compileGlossary(terms.map((term) => entryOf(term))), text);
