import { type FoundName, findNames, nameKey } from '@/lib/names/find-names';
import { findNationalities } from '@/lib/names/find-nationalities';
import { areSimilarNames, shareStem } from '@/lib/names/similar-names';
import { sliceSpan, spansOverlap } from '@/lib/text/span';
import { findVerbatim } from '@/lib/verbatim/find-verbatim';
import type { SentenceFlag, WordKnowledge } from './sentence-flag';

/** Names of the French for which nothing in the English may stand. */
export function flagNames(
  source: string,
  target: string,
  words: WordKnowledge,
): readonly SentenceFlag[] {
  // In a headline every word has its capital.
  if (!/\p{Ll}/u.test(source)) return [];
  const english = readWords(target);
  const copied = findVerbatim(source);
  const names = findNames(source);
  const nationalities = findNationalities(source)
    .filter(({ span }) => !names.some((name) => spansOverlap(name.span, span)))
    .map((each): FoundName => ({ ...each, kind: null, opensSentence: false }));
  return [...names, ...nationalities]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => !copied.some((each) => spansOverlap(each.span, span)))
    .filter((name) => !hasCounterpart(name, sliceSpan(source, name.span), english, words))
    .map(({ span }) => ({ kind: 'name-missing', source: span }));
}

interface EnglishWords {
  /** The whole text as `nameKey` has it, with spaces around each word. */
  readonly text: string;
  /** Those with a capital, as `nameKey` has them. */
  readonly names: readonly string[];
  readonly others: readonly string[];
  /** Letters of words in capitals, each in order of the alphabet: `NATO` as `anot`. */
  readonly acronyms: ReadonlySet<string>;
}

const readWords = (target: string): EnglishWords => {
  const words = target.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  const keys = words.map(nameKey);
  return {
    text: ` ${keys.join(' ')} `,
    names: [...new Set(words.filter((word) => /^\p{Lu}/u.test(word)).map(nameKey))],
    others: [...new Set(words.filter((word) => /^\p{Ll}/u.test(word)).map(nameKey))],
    acronyms: new Set(words.filter(isAcronym).map(sortLetters)),
  };
};

const isAcronym = (word: string): boolean => /^\p{Lu}{2,7}s?$/u.test(word);
const sortLetters = (word: string): string => [...nameKey(word.replace(/s$/, ''))].sort().join('');

function hasCounterpart(
  { english: listed, opensSentence }: FoundName,
  name: string,
  english: EnglishWords,
  words: WordKnowledge,
): boolean {
  const isThere = (phrase: string) =>
    english.text.includes(
      ` ${nameKey(phrase)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
    );
  if (isThere(name) || listed?.some(isThere)) return true;
  if (isAcronym(name)) {
    if (english.acronyms.has(sortLetters(name))) return true;
    return listed === null && hasRendering(name, isThere, words) !== false;
  }
  const parts = nameKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 2);
  const isLike = (part: string) =>
    english.names.some((word) => areSimilarNames(part, word)) ||
    english.others.some((word) => shareStem(part, word));
  if (parts.every(isLike)) return true;
  if (listed !== null) return false;
  const rendering = hasRendering(name, isThere, words);
  if (rendering !== null) return rendering;
  // Nothing is known of it. At the start of a sentence it may be any word.
  return opensSentence;
}

/**
 * Whether one of a word's renderings is there, or it is no name, for some of them are in small letters (`Conseil`);
 * null where the lexicon does not know it.
 */
function hasRendering(
  name: string,
  isThere: (phrase: string) => boolean,
  words: WordKnowledge,
): boolean | null {
  const renderings = words.englishOf(name);
  if (renderings === null) return null;
  return renderings.some(isThere) || renderings.some((each) => !/\p{Lu}/u.test(each));
}
