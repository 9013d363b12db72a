import { isWithin, type Span, sliceSpan } from '@/lib/text/span';
import { findNames, type NameKind, nameKey } from './find-names';
import givenNames from './given-names.json';

/** What is known of a name that words of a sentence belong to. */
export interface NameReading {
  /** The whole name, of which the words may be a part. */
  readonly french: string;
  /**
   * What the list says it is. Else `given`: a person's first name; `abbreviation`: all in capitals; `likely`: it
   * has a capital within a sentence; `possible`: it opens the sentence, where every word has one.
   */
  readonly what: NameKind | 'given' | 'abbreviation' | 'likely' | 'possible';
  /** The usual form first; empty for a name that no list has, which is copied. */
  readonly english: readonly string[];
}

/** Whether a name is one by its capitals alone. */
export const isGuessed = ({ what }: NameReading): boolean =>
  what === 'abbreviation' || what === 'likely' || what === 'possible';

const given: ReadonlySet<string> = new Set(givenNames.map(nameKey));

/**
 * Reads the words of a sentence as a name or a part of one. Null where they are none that is listed and have
 * no capital.
 *
 * @param span in UTF-16 units of the sentence
 */
export function nameAt(sentence: string, span: Span): NameReading | null {
  const found = findNames(sentence).find((name) => isWithin(span, name.span));
  if (found === undefined) return null;
  const french = sliceSpan(sentence, found.span);
  if (found.kind !== null) return { french, what: found.kind, english: found.english ?? [] };
  return { french, what: guessOf(french, sentence, found.opensSentence), english: [] };
}

function guessOf(french: string, sentence: string, opensSentence: boolean): NameReading['what'] {
  const isGiven = french.split(/[-\u2011]/).every((part) => given.has(nameKey(part)));
  if (isGiven || given.has(nameKey(french))) return 'given';
  // In a headline every letter is a capital.
  if (/^\p{Lu}{2,}$/u.test(french) && /\p{Ll}/u.test(sentence)) return 'abbreviation';
  return opensSentence ? 'possible' : 'likely';
}
