/** A place in the French of an article. */
export interface TermPlace {
  readonly segmentId: string;
  /** In UTF-16 units of the segment's French: where the term begins. */
  readonly start: number;
}

/**
 * How one occurrence is handled. `accepted`: the present English is right, whatever the glossary says;
 * `required`: the sentence is translated with the glossary's English, however unlikely that is.
 */
export type Handling = 'accepted' | 'required';

/** What the reader decided about one occurrence of a term. */
export interface OccurrenceDecision extends TermPlace {
  /** The sense that is meant; one of the entries that share the term's French. */
  readonly entryId: string;
  /** Null when only the sense was chosen. */
  readonly handling: Handling | null;
}

/** What the reader decided about the terms of one article. */
export interface ArticleDecisions {
  /** Entries that are meant wherever their French stands in this article, unless an occurrence says otherwise. */
  readonly senses: readonly string[];
  /** At most one for each place. */
  readonly occurrences: readonly OccurrenceDecision[];
  /** Glossaries that are switched off for this article. */
  readonly glossariesOff: readonly string[];
}

export const noDecisions: ArticleDecisions = { senses: [], occurrences: [], glossariesOff: [] };

/** The decisions as they would be if a term were required at a place. */
export const requireTerm = (
  decisions: ArticleDecisions,
  place: TermPlace,
  entryId: string,
): ArticleDecisions => ({
  ...decisions,
  occurrences: [
    ...decisions.occurrences.filter(
      ({ segmentId, start }) => segmentId !== place.segmentId || start !== place.start,
    ),
    { segmentId: place.segmentId, start: place.start, entryId, handling: 'required' },
  ],
});
