import { pluralise } from '@/glossary/english/english-forms';
import type { KnownWord } from '@/glossary/french/known-word';
import { lemmatise } from '@/glossary/french/lemmatise-french';
import { looksPlural } from '@/glossary/french/looks-plural';
import { needsCapitals } from '@/glossary/french/needs-capitals';
import { isEdgeWord } from '@/glossary/french/small-words';
import type { SegmentTranslation } from '@/lib/mt/translator';
import { isInCapitals } from '@/lib/text/capitals';
import { isWithin, type Span, sliceSpan } from '@/lib/text/span';
import { foldWord } from '@/lib/text/tokenise';
import type { Entry } from '../entry';
import { projectSpan } from './project-span';
import { snapToWords, wholeWords } from './whole-words';

/** A sentence and its English as the machine linked them; null while there is none. */
export interface LinkedSentence {
  readonly french: string;
  readonly english: Pick<SegmentTranslation, 'text' | 'links'> | null;
}

/** A proposed entry for the reader to check. Its example is the sentence that it comes from. */
export type EntryProposal = Pick<
  Entry,
  'french' | 'english' | 'partOfSpeech' | 'example' | 'isCaseSensitive'
>;

/**
 * Proposes an entry for French words: their lemma, and the English that they are linked to. The English is
 * empty when they have no links. Null when the span touches no word.
 *
 * @param span in UTF-16 units of the French; its ends may lie within words
 * @param isKnown helps to choose among the lemmas that the rules allow
 */
export function proposeFromFrench(
  sentence: LinkedSentence,
  span: Span,
  isKnown?: KnownWord,
): EntryProposal | null {
  const words = snapToWords(sentence.french, span);
  return words && propose(sentence, words, renderingOf(sentence, words), isKnown);
}

/**
 * Proposes an entry for English words, whose French is found through the links. Null when the span touches
 * no word, or none with links.
 *
 * @param span in UTF-16 units of the English; its ends may lie within words
 */
export function proposeFromEnglish(
  sentence: LinkedSentence,
  span: Span,
  isKnown?: KnownWord,
): EntryProposal | null {
  const { french, english } = sentence;
  const words = english && snapToWords(english.text, span);
  if (!words) return null;
  const linked = projectSpan(english.links, words, 'toSource', french);
  const source = linked && snapToWords(french, linked);
  return source && propose(sentence, source, words, isKnown);
}

/** Finds where the English of French words stands, in whole words; null when they have no links. */
export function renderingOf({ english }: LinkedSentence, words: Span): Span | null {
  if (!english) return null;
  const target = projectSpan(english.links, words, 'toTarget', english.text);
  return target && snapToWords(english.text, target);
}

function propose(
  { french, english }: LinkedSentence,
  source: Span,
  target: Span | null,
  isKnown: KnownWord | undefined,
): EntryProposal {
  const form = plain(sliceSpan(french, source));
  const isName = isNameAt(french, source);
  const lemma = isName ? form : lemmatise(form, isKnown);
  const rendering =
    english && target
      ? baseEnglish(english.text, target, isName, !isName && looksPlural(form, lemma))
      : '';
  return {
    french: lemma,
    english: rendering,
    partOfSpeech: isName ? 'properNoun' : '',
    example: french,
    // The capitals of a headline say nothing of its words.
    isCaseSensitive: !isInCapitals(french) && needsCapitals({ french: lemma, english: rendering }),
  };
}

/** Says whether words are a name by their capitals. The first word of a sentence has one in any case. */
function isNameAt(text: string, span: Span): boolean {
  const all = wholeWords(text);
  const capitals = all.filter(
    (word) => isWithin(word, span) && /^\p{Lu}/u.test(sliceSpan(text, word)),
  );
  const small = all.filter(
    (word) =>
      isWithin(word, span) &&
      !capitals.includes(word) &&
      !isEdgeWord(foldWord(sliceSpan(text, word))),
  );
  const opens = all[0]?.start === span.start;
  return small.length === 0 && capitals.length > (opens ? 1 : 0);
}

/**
 * Gives the English in the singular if the French was put into it, and without the capital of a sentence's
 * start.
 */
function baseEnglish(text: string, span: Span, isName: boolean, wasPlural: boolean): string {
  const rendering = plain(sliceSpan(text, span));
  const opens = wholeWords(text)[0]?.start === span.start;
  // A later capital marks an acronym or a name, and these endings mark a people: `Armenians`.
  const isKept =
    isName || !opens || /(?:^I\b|.\p{Lu}|^\p{L}+(?:ian|ani|eni|ish|ese)s?\b)/u.test(rendering);
  const lowered = isKept ? rendering : rendering.charAt(0).toLowerCase() + rendering.slice(1);
  return wasPlural ? singularise(lowered) : lowered;
}

/** Finds the term of which this is the plural, as `pluralise` forms it; without one, the text itself. */
function singularise(term: string): string {
  const endings: readonly (readonly [RegExp, string])[] = [
    [/ies\b/g, 'y'],
    [/es\b/g, ''],
    [/s\b/g, ''],
    [/men\b/g, 'man'],
    [/people\b/g, 'person'],
    [/children\b/g, 'child'],
    [/crises\b/g, 'crisis'],
  ];
  for (const [ending, singular] of endings) {
    for (const { 0: found, index } of term.matchAll(ending)) {
      const candidate = term.slice(0, index) + singular + term.slice(index + found.length);
      if (pluralise(candidate) === term) return candidate;
    }
  }
  return term;
}

/** Puts a text on one line, with one kind of space. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
