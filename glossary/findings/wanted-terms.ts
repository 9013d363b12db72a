import { englishForms, pluralise } from '@/glossary/english/english-forms';
import { hasOneNumber, looksPlural } from '@/glossary/french/looks-plural';
import type { TermMatch } from '@/glossary/match/match-terms';
import type { WantedTerm } from '@/lib/mt/translator';
import { findNationalities } from '@/lib/names/find-nationalities';
import { isWithin } from '@/lib/text/span';
import type { Entry } from '../entry';

/**
 * The most terms of a segment that the model is told of. On 225 lines of newstest2013 with three mined
 * terms or more (`npm run bench:quality -- --annotated N`), a model that was told of 1, 2, 3, 4 and 6 terms
 * said 70, 77, 83.5, 85 and 85 % of them, at BLEU 27.8, 28.8, 28.9, 28.8 and 28.7. In the first article,
 * which has up to eight in a sentence, it lost the thread beyond three. The other terms are searched for in
 * its English, and constrained where they are missing.
 */
const MOST_ANNOTATED = 3;

/**
 * Finds what the translator is asked for in a segment: of nested matches the outermost one whose entry
 * steers and has a translation, in order of place, without overlaps. The `MOST_ANNOTATED` of them with the
 * most English words are annotated, because a model is least likely to find those by itself.
 *
 * @param matches of the segment's text, as `matchTerms` orders them
 * @param entries by id; a match whose entry is gone is left out
 * @param required starts of the matches that the reader insists on, in UTF-16 units of the text
 */
export function wantedTerms(
  matches: readonly TermMatch[],
  entries: ReadonlyMap<string, Entry>,
  required: ReadonlySet<number> = new Set(),
): readonly WantedTerm[] {
  const wanted: Omit<WantedTerm, 'isAnnotated'>[] = [];
  for (const match of matches) {
    const entry = entries.get(match.entryId);
    const { span } = match;
    const isRequired = required.has(span.start);
    if (!entry || !(entry.steers || isRequired)) continue;
    if (span.start < (wanted.at(-1)?.span.end ?? 0)) continue;
    const accepted = withInserted(match, acceptedForms(entry, match.form));
    const [target] = accepted;
    if (target !== undefined) wanted.push({ span, target, accepted, isRequired });
  }
  const annotated = new Set(
    [...wanted]
      .sort(
        (a, b) =>
          Number(b.isRequired) - Number(a.isRequired) ||
          countParts(b.target) - countParts(a.target) ||
          b.target.length - a.target.length,
      )
      .slice(0, MOST_ANNOTATED),
  );
  return wanted.map((term) => ({ ...term, isAnnotated: annotated.has(term) }));
}

/**
 * Lists the English that is accepted for a term as it stands in the French, the likeliest first: the
 * preferred term before the admitted ones. A French plural may be either number in English
 * (`informations`), its own number first; a singular is singular, unless its plural is spelt alike. Empty when the entry has no translation.
 *
 * @param form the words of the French: `régions séparatistes`
 */
export function acceptedForms(entry: Entry, form: string): readonly string[] {
  const targets = [entry.isKeptInFrench ? form : entry.english, ...entry.englishVariants];
  const partOfSpeech = isDemonymAsAdjective(entry, form) ? 'adjective' : entry.partOfSpeech;
  const isPlural = looksPlural(form, entry.french);
  const forms = targets.flatMap((target, at) => {
    // French words that are kept have no other form.
    if (at === 0 && entry.isKeptInFrench) return [target];
    const known = englishForms(target, { ...entry, partOfSpeech });
    const plural = pluralise(target.trim());
    if (plural === null || !known.includes(plural)) return known;
    const others = known.filter((each) => each !== plural);
    if (isPlural) return [plural, ...others];
    return hasOneNumber(entry.french) ? [...others, plural] : others;
  });
  return [...new Set(forms)];
}

/**
 * Puts the country that stands within a French term before its English, and the English alone after that: `ministère
 * russe de la Défense` is wanted as `Russian Ministry of Defence`. A model that is told of the bare term alone
 * leaves the country out.
 */
function withInserted(
  { form, span, inserted }: TermMatch,
  accepted: readonly string[],
): readonly string[] {
  const within = inserted.map(({ start, end }) => ({
    start: start - span.start,
    end: end - span.start,
  }));
  const [nationality] = findNationalities(form).filter((each) =>
    within.some((words) => isWithin(each.span, words)),
  );
  const [adjective] = nationality?.english ?? [];
  if (adjective === undefined) return accepted;
  return [...accepted.map((english) => `${adjective} ${english}`), ...accepted];
}

/**
 * Says whether a demonym is used as an adjective, which has no English plural: `forces azerbaïdjanaises`.
 */
const isDemonymAsAdjective = ({ french, partOfSpeech }: Entry, form: string): boolean =>
  partOfSpeech !== 'properNoun' && /^\p{Lu}/u.test(french) && /^\p{Ll}/u.test(form);

/** Counts words, and the parts of a compound apart: `Nagorno-Karabakh` has two. */
const countParts = (target: string): number => target.split(/[\s-]+/).length;
