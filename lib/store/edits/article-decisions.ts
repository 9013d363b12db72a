import type { ArticleDecisions, TermPlace } from '@/glossary/findings/decisions';
import { sameValue } from '@/lib/base/same-value';
import type { Article } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import type { KeptDecision } from '@/lib/store/kept/kept-records';

/** The decisions about one article, by their names. */
export type DecisionRecords = ReadonlyMap<string, KeptDecision>;

/** What tells a decision from the others of its article. */
export type DecisionName = Pick<KeptDecision, 'kind' | 'of'>;

/** A decision before and after the reader made it, changed it or took it back; null for none. */
export interface DecisionChange {
  readonly articleId: string;
  readonly about: DecisionName;
  readonly before: KeptDecision | null;
  readonly after: KeptDecision | null;
}

export const nameOfDecision = ({ kind, of }: DecisionName): string => `${kind}:${of}`;

/** The name of a decision about one place of the text. */
export const ofPlace = ({ segmentId, start }: TermPlace): string => `${segmentId}@${start}`;

/**
 * Picks the decisions about an article. A newer version of the app may cut the text otherwise: a decision
 * about a sentence that now stands elsewhere is left out, because it would be taken for a decision about
 * another place.
 */
export function decisionsAbout(article: Article, kept: readonly KeptDecision[]): DecisionRecords {
  const texts = new Map(segmentsOf(article).map(({ id, text }) => [id, text]));
  return new Map(
    kept
      .filter((one) => one.article === article.id)
      .filter((one) => one.kind !== 'place' || texts.get(one.segment) === one.source)
      .map((one) => [nameOfDecision(one), one]),
  );
}

export function changeDecisions(
  records: DecisionRecords,
  changes: readonly DecisionChange[],
): DecisionRecords {
  const changed = new Map(records);
  for (const { about, after } of changes) {
    if (after) changed.set(nameOfDecision(about), after);
    else changed.delete(nameOfDecision(about));
  }
  return changed;
}

/**
 * Reads the records as the glossary's findings need them.
 *
 * @param before the last reading; a part that has not changed stays the same object
 */
export function readDecisions(
  records: DecisionRecords,
  before: ArticleDecisions,
): ArticleDecisions {
  const all = [...records.values()].toSorted((a, b) => (a.of < b.of ? -1 : 1));
  const senses = all
    .flatMap((one) => (one.kind === 'sense' ? [one] : []))
    .toSorted((a, b) => b.order - a.order)
    .map(({ of }) => of);
  const occurrences = all.flatMap((one) =>
    one.kind === 'place'
      ? [
          {
            segmentId: one.segment,
            start: one.start,
            entryId: one.entry,
            handling: one.handling,
          },
        ]
      : [],
  );
  const glossariesOff = all.flatMap(({ kind, of }) => (kind === 'glossary-off' ? [of] : []));
  const now = {
    senses: sameValue(senses, before.senses) ? before.senses : senses,
    occurrences: sameValue(occurrences, before.occurrences) ? before.occurrences : occurrences,
    glossariesOff: sameValue(glossariesOff, before.glossariesOff)
      ? before.glossariesOff
      : glossariesOff,
  };
  return sameValue(now, before) ? before : now;
}
