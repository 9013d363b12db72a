import type { Loss } from '@/lib/mt/translator';
import { type Hypothesis, meanLogProbability } from '@/lib/mt/worker/sentence/hypothesis';
import type { SourcePart } from '@/lib/mt/worker/sentence/prepare-segment';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { findLosses } from './find-losses';
import { renderHypothesis } from './rendering';
import { repeatsName } from './repeats-name';
import { findLostNames, findSaid } from './said-terms';

/**
 * How much less likely, in mean log-probability by token, terms may make a sentence. Measured on the
 * first 250 lines of newstest2013 that have mined terms (`bench/quality/terms.tsv`, two a line at most,
 * annotated). Of these 32 lack a term when nothing more is done: 89 % of the terms are said, at BLEU
 * 26.3. With a margin of 0.1 97.0 % are, at 26.8; with 0.3 97.6 % at 26.9; with 0.6 98.8 % at 27.0; and
 * nothing changes beyond. So few terms a line leave sentences whole whatever the margin; on the first
 * article, with up to eight, 0.6 put `Azerbaijani` in the place of a clause, and 0.3 gave it up.
 */
export const TERM_MARGIN = 0.3;
/** The same for numbers, names and copied text: a wrong number is worse than a clumsy sentence. */
export const KEPT_MARGIN = 1;

/** What was chosen for a part, and what it was weighed against. */
export interface Choice {
  readonly hypothesis: Hypothesis;
  /** The likeliest that says more terms, and was refused for what it loses; null where none was. */
  readonly refused: Refused | null;
}

export interface Refused {
  readonly hypothesis: Hypothesis;
  readonly losses: readonly Loss[];
}

interface Judged {
  readonly hypothesis: Hypothesis;
  readonly mean: number;
  readonly said: readonly boolean[];
  /** Numbers, copied text and names that it says. */
  readonly kept: number;
  /** Glossary terms that it says. */
  readonly terms: number;
}

/**
 * Chooses the translation that keeps the most, and of those the one with the most terms, the likeliest of equals, among
 * those that are likely enough and lose nothing that the free translation has. What the reader requires may
 * cost anything.
 *
 * @param ended all that a search has found, mended
 * @param isSayable whether a term can be said at all, by its place
 * @returns null where none says all that the reader requires
 */
export function chooseSteered(
  part: SourcePart,
  free: Hypothesis,
  ended: readonly Hypothesis[],
  isSayable: (term: number) => boolean,
  vocabulary: Vocabulary,
): Choice | null {
  const sound = ended.filter(
    (each) => !repeatsName(part, renderHypothesis(part, each, vocabulary).text),
  );
  const insists = part.terms.some(isInsistedOn);
  const candidates = sound.length === 0 && insists ? ended : sound;
  const judged = [free, ...candidates].map((each) => judge(part, each, vocabulary));
  const enough = judged.filter(({ said }) =>
    part.terms.every((term, at) => !isInsistedOn(term) || said[at] || !isSayable(at)),
  );
  const [likeliest] = enough.toSorted((a, b) => b.mean - a.mean);
  if (!likeliest) return null;
  // What the reader insists on may cost anything; the rest is measured by what that leaves.
  const base = enough.find(({ hypothesis }) => hypothesis === free) ?? likeliest;
  const ranked = enough
    .filter(({ mean, kept }) => mean >= base.mean - (kept > base.kept ? KEPT_MARGIN : TERM_MARGIN))
    .sort((a, b) => b.kept - a.kept || b.terms - a.terms || b.mean - a.mean);
  const before = renderHypothesis(part, free, vocabulary);
  const lossesOf = ({ hypothesis }: Judged) =>
    findLosses(part, before, renderHypothesis(part, hypothesis, vocabulary));
  const better = ranked.slice(0, ranked.indexOf(base));
  const chosen = better.find((each) => lossesOf(each).length === 0) ?? base;
  // A reader who insists has the last word.
  const refused = insists
    ? undefined
    : ranked
        .filter(({ terms }) => terms > chosen.terms)
        .sort((a, b) => b.terms - a.terms || b.mean - a.mean)
        .map((each) => ({ hypothesis: each.hypothesis, losses: lossesOf(each) }))
        .find(({ losses }) => losses.length > 0);
  return { hypothesis: chosen.hypothesis, refused: refused ?? null };
}

const isInsistedOn = ({ isRequired, isSaidIn }: SourcePart['terms'][number]): boolean =>
  isRequired && isSaidIn === null;

function judge(part: SourcePart, hypothesis: Hypothesis, vocabulary: Vocabulary): Judged {
  const said = findSaid(part, hypothesis, vocabulary);
  const isOfGlossary = (at: number) => part.terms[at]?.isSaidIn === null;
  const count = (which: boolean) =>
    said.filter((is, at) => is && isOfGlossary(at) === which).length;
  const lost = findLostNames(part, hypothesis, vocabulary).length;
  return {
    hypothesis,
    mean: meanLogProbability(hypothesis),
    said,
    kept: count(false) - lost,
    terms: count(true),
  };
}
