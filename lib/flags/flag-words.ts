import { listedEnglish, nameKey } from '@/lib/names/find-names';
import { areSimilarNames, shareStem } from '@/lib/names/similar-names';
import { spansOverlap } from '@/lib/text/span';
import { foldWord } from '@/lib/text/tokenise';
import { findVerbatim } from '@/lib/verbatim/find-verbatim';
import type { SentenceFlag, WordKnowledge } from './sentence-flag';

/** Shorter words are abbreviations as often as not. */
const SHORTEST = 3;
/** No word of either language is longer: it is a chain of letters that was copied. */
const LONGEST = 60;

/** Words of the English that are neither English nor a word of the French, or like one, and French ones with English of their own. */
export function flagWords(
  source: string,
  target: string,
  words: WordKnowledge,
): readonly SentenceFlag[] {
  const french = new Map(
    (source.match(/[\p{L}\p{M}]{2,}/gu) ?? []).map((word) => [nameKey(word), word]),
  );
  const asWritten = new Set(source.match(/\p{L}+/gu));
  const copied = findVerbatim(target);
  return Array.from(
    target.matchAll(/(?<![\p{N}_])\p{L}[\p{L}\p{M}]*(?:(?:['’]|-(?=\p{Ll}))\p{L}+)*(?![\p{N}_])/gu),
  )
    .map(({ 0: text, index }) => ({ text, span: { start: index, end: index + text.length } }))
    .filter(
      ({ text, span }) =>
        text.length >= SHORTEST &&
        text.length <= LONGEST &&
        (isLeftInFrench(text, asWritten, words) ||
          (!isKnown(text.replaceAll('-', ''), french, words) &&
            text.split('-').some((part) => !isKnown(part, french, words)))) &&
        !copied.some((each) => spansOverlap(each.span, span)),
    )
    .map(({ span }) => ({ kind: 'unknown-word', target: span }));
}

/** A French word in small letters that is no English, and for which a corpus has other English: `this crabe species`. */
function isLeftInFrench(text: string, french: ReadonlySet<string>, words: WordKnowledge): boolean {
  if (!/^\p{Ll}+$/u.test(text) || !french.has(text)) return false;
  if (baseForms(text).some((form) => words.isEnglish(form))) return false;
  const renderings = words.englishOf(text);
  return renderings !== null && !renderings.some((each) => nameKey(each) === nameKey(text));
}

/** @param french its words, by what `nameKey` makes of them */
function isKnown(text: string, french: ReadonlyMap<string, string>, words: WordKnowledge): boolean {
  const bare = text.replace(/(?:n['’]t|['’]\p{L}+)$/u, '');
  const key = nameKey(bare);
  const lower = bare.toLowerCase();
  if (bare.length < SHORTEST || listedEnglish.has(key)) return true;
  const own = french.get(key);
  // `exoplanetes` has lost the accents of a French word, and is no word of either language.
  if (own !== undefined && (/\p{Lu}/u.test(bare) || foldWord(own) === foldWord(bare))) return true;
  if (baseForms(lower).some((form) => words.isEnglish(form)) || words.isEnglish(key)) return true;
  if (isCompound(lower, words)) return true;
  // An acronym, whatever it stands for.
  if (/^\p{Lu}{2,6}s?$/u.test(bare)) return true;
  // `phononic` for `phononique`, `Tymoshenko` for `Tymosenko`.
  const isName = /^\p{Lu}/u.test(bare);
  return [...french].some(([frenchKey, word]) =>
    isName
      ? areSimilarNames(frenchKey, key)
      : frenchKey !== key && shareStem(frenchKey, key) && words.englishOf(word) === null,
  );
}

const pluralParticiple = /(?:[^e]ed|ing)s$/;

/** `trackbed`: two English words in one. */
function isCompound(word: string, words: WordKnowledge): boolean {
  if (pluralParticiple.test(word)) return false;
  for (let at = 4; at <= word.length - 3; at += 1) {
    if (words.isEnglish(word.slice(0, at)) && words.isEnglish(word.slice(at))) return true;
  }
  return false;
}

/** The word, and what it may be a form of or made from: `unrepentantly`, `pre-cooked`, `re-edited`. */
function baseForms(word: string): readonly string[] {
  const forms = [word];
  for (const [ending, others] of endings) {
    // Those participles that have a plural are listed: `buildings`, but `sealeds` is none.
    if (pluralParticiple.test(word)) break;
    // A plural in -es is of `box` or `church`, not of `planet`.
    if (ending === 'es' && !/(?:[sxzo]|[cs]h)es$/.test(word)) continue;
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      forms.push(...others.map((other) => word.slice(0, -ending.length) + other));
    }
  }
  const prefix =
    /^(?:un|re|non|pre|anti|over|under|inter|multi|micro|mini|bio|geo|co|sub|super|ex|self|mid|eco|cyber|nano|post|pro|semi|trans)(?=\p{L}{4})/u.exec(
      word,
    );
  return prefix ? [...forms, ...forms.map((form) => form.slice(prefix[0].length))] : forms;
}

const endings: readonly (readonly [ending: string, others: readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['', 'le']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['ness', ['']],
  ['ise', ['ize']],
  ['ised', ['ize', 'ized']],
  ['ising', ['izing']],
  ['isation', ['ization']],
];
