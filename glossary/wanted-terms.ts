import type { WantedTerm } from '@/lib/mt/translator';
import type { Entry } from './entry';
import type { TermMatch } from './match-terms';

/**
 * How many terms a segment asks for. On the first article, read with all of its terms asked for (up to
 * seven a sentence), with three, two, one and none, the embedded model kept its sentences whole with
 * two, and lost the thread beyond. The others are still found, and shown as rendered or not.
 */
const MOST = 2;

/**
 * What the translator is asked for in a segment: of nested matches the outermost one whose entry has
 * an English term, and of these the `MOST` with most words in English, which a model is least likely
 * to find by itself. In order of place, none overlapping another.
 *
 * @param matches of the segment's text, as `matchTerms` orders them
 * @param entries by id; a match whose entry is gone is left out
 */
export function wantedTerms(
  matches: readonly TermMatch[],
  entries: ReadonlyMap<string, Entry>,
): readonly WantedTerm[] {
  const possible: WantedTerm[] = [];
  for (const { entryId, span } of matches) {
    const target = entries.get(entryId)?.english.trim() ?? '';
    if (target === '' || span.start < (possible.at(-1)?.span.end ?? 0)) continue;
    possible.push({ span, target, isAnnotated: true, accepted: [target], isRequired: false });
  }
  const wanted = new Set(
    [...possible]
      .sort((a, b) => countParts(b) - countParts(a) || b.target.length - a.target.length)
      .slice(0, MOST),
  );
  return possible.filter((term) => wanted.has(term));
}

/** Words, with the parts of a compound counted apart: `Nagorno-Karabakh` has two. */
const countParts = ({ target }: WantedTerm): number => target.split(/[\s-]+/).length;
