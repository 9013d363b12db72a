import { type Entry, unsaid } from '@/glossary/entry';
import { acceptedForms, wantedTerms } from '@/glossary/findings/wanted-terms';
import type { WantedTerm } from '@/lib/mt/translator';
import { type Span, sliceSpan } from '@/lib/text/span';

/**
 * What the glossary says of a term: the reference's own words, their base form, or a phrase of
 * another sentence. The last is the control: only a translation that obeys holds it.
 */
export const dictionaries = ['real', 'lemma', 'random'] as const;
export type Dictionary = (typeof dictionaries)[number];

/** A term of a test sentence, with what each dictionary has for it. */
export interface MinedTerm {
  /** In UTF-16 units of the French line. */
  readonly span: Span;
  /** The French in its base form. */
  readonly french: string;
  readonly english: Readonly<Record<Dictionary, string>>;
}

/**
 * The terms of a sentence as the app asks for them: each an entry of its own, matched where the term
 * was mined.
 *
 * @param terms with spans in UTF-16 units of `sentence`, in order of place
 */
export function askFor(
  terms: readonly MinedTerm[],
  dictionary: Dictionary,
  sentence: string,
): readonly WantedTerm[] {
  const entries = new Map(
    terms.map((term) => {
      const entry = entryOf(term, dictionary, sliceSpan(sentence, term.span));
      return [entry.id, entry];
    }),
  );
  const matches = terms.map(({ span }) => ({
    entryId: idOf(span),
    senses: [idOf(span)],
    span,
    form: sliceSpan(sentence, span),
    inserted: [],
    nestedIn: null,
  }));
  return wantedTerms(matches, entries);
}

/** The English of which any will do for a term, as the app has it. */
export const formsOf = (term: MinedTerm, dictionary: Dictionary, form: string) =>
  acceptedForms(entryOf(term, dictionary, form), form);

const idOf = ({ start, end }: Span) => `term-${start}-${end}`;

function entryOf(term: MinedTerm, dictionary: Dictionary, form: string): Entry {
  return {
    ...unsaid,
    id: idOf(term.span),
    // An entry in its base form is matched in other forms; one that has the very words is not.
    french: dictionary === 'lemma' ? term.french : form,
    english: term.english[dictionary],
    definition: '',
    domain: 'society',
  };
}
