import type { Entry } from '@/glossary/entry';
import { compileTargets } from '@/glossary/findings/compile-targets';
import { findInTranslation } from '@/glossary/findings/find-in-translation';
import { compileGlossary } from '@/glossary/match/glossary-matcher';
import { matchTerms } from '@/glossary/match/match-terms';
import type { Link } from '@/lib/mt/translator';
import { sliceSpan } from '@/lib/text/span';
import { entryOf as frenchEntryOf } from '../match/matching';

/** Links from the n-th `from` of the French to the m-th `to` of the English, as `from:n=to:m`. */
function linkAll(french: string, english: string, pairs: readonly string[]): readonly Link[] {
  const spanOf = (text: string, named: string) => {
    const [words = '', number = '1'] = named.split(':');
    let start = -1;
    for (let count = 0; count < Number(number); count += 1) start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`No ${named} in ${text}`);
    return { start, end: start + words.length };
  };
  return pairs.map((pair) => {
    const [from = '', to = ''] = pair.split('=');
    return { source: spanOf(french, from), target: spanOf(english, to), score: 0.8 };
  });
}

/** What became of the French of some entries; `pairs` as `linkAll` has them. */
export function findAll(
  entries: readonly Entry[],
  french: string,
  english: string,
  pairs: readonly string[] = [],
) {
  const matches = matchTerms(compileGlossary(entries), french);
  const links = linkAll(french, english, pairs);
  return findInTranslation(french, matches, { text: english, links }, compileTargets(entries));
}

/** The same in words: `honoured: paix → peace`. */
export const outline = (...args: Parameters<typeof findAll>) =>
  findAll(...args).map(({ kind, source, target }) => {
    const found = target === null ? '' : ` → ${sliceSpan(args[2], target)}`;
    return `${kind}: ${sliceSpan(args[1], source)}${found}`;
  });

/** An entry that is named by its French, with English. */
export const entryOf = (french: string, english: string, ...englishVariants: string[]): Entry => ({
  ...frenchEntryOf(french),
  english,
  englishVariants,
});
