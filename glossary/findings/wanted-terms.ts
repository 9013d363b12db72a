import { englishForms, pluralise } from '@/glossary/english/english-forms';
import { looksPlural } from '@/glossary/french/looks-plural';
import type { TermMatch } from '@/glossary/match/match-terms';
import type { WantedTerm } from '@/lib/mt/translator';
import type { Entry } from '../entry';

/**
 * How many terms of a segment the model is told of. On 225 lines of newstest2013 with three mined terms
 * or more (`npm run bench:quality -- --annotated N`), being told of 1, 2, 3, 4 and 6 it said 70, 77, 83.5,
 * 85 and 85 % of them, at BLEU 27.8, 28.8, 28.9, 28.8 and 28.7. On the first article, which has up to
 * eight a sentence, it lost the thread beyond three. The others are looked for in what it says, and
 * constrained where they are missing.
 */
const MOST_ANNOTATED = 3;

/**
 * What the translator is asked for in a segment: of nested matches the outermost one whose entry
 * steers and has a translation, in order of place, none overlapping another. Of these the
 * `MOST_ANNOTATED` with most words in English, which a model is least likely to find by itself, are
 * annotated.
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
    const accepted = acceptedForms(entry, match.form);
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
 * The English that will do for a term as it stands in the French, the likeliest first: the preferred
 * term before the admitted ones. A French plural may be either in English (`informations`), but its
 * own number comes first; a singular is one. Empty when the entry has no translation.
 *
 * @param form the words of the French: `régions séparatistes`
 */
export function acceptedForms(entry: Entry, form: string): readonly string[] {
  const targets = [entry.isKeptInFrench ? form : entry.english, ...entry.englishVariants];
  const partOfSpeech = isDemonymAsAdjective(entry, form) ? 'adjective' : entry.partOfSpeech;
  const isPlural = looksPlural(form, entry.french);
  const forms = targets.flatMap((target, at) => {
    // French words that are kept have the form that they have.
    if (at === 0 && entry.isKeptInFrench) return [target];
    const known = englishForms(target, { ...entry, partOfSpeech });
    const plural = pluralise(target.trim());
    if (plural === null || !known.includes(plural)) return known;
    const others = known.filter((each) => each !== plural);
    return isPlural ? [plural, ...others] : others;
  });
  return [...new Set(forms)];
}

/** `forces azerbaïdjanaises` under `Azerbaïdjanais`: no English adjective has a plural. */
const isDemonymAsAdjective = ({ french, partOfSpeech }: Entry, form: string): boolean =>
  partOfSpeech !== 'properNoun' && /^\p{Lu}/u.test(french) && /^\p{Ll}/u.test(form);

/** Words, with the parts of a compound counted apart: `Nagorno-Karabakh` has two. */
const countParts = (target: string): number => target.split(/[\s-]+/).length;
