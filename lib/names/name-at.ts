import { isWithin, type Span, sliceSpan } from '@/lib/text/span';
import { findNames, nameKey } from './find-names';
import givenNames from './given-names.json';

/** What is known of a name that words of a sentence belong to. */
export interface NameReading {
  /** The whole name, of which the words may be a part. */
  readonly french: string;
  /**
   * `listed`: English has names of its own for it. `given`: the name of a person, which is copied.
   * `likely`: it has a capital within a sentence, and no list has it.
   */
  readonly how: 'listed' | 'given' | 'likely';
  /** The usual form first; empty for a name that is copied. */
  readonly english: readonly string[];
}

const given: ReadonlySet<string> = new Set(givenNames.map(nameKey));

/**
 * Reads the words of a sentence as a name or a part of one. Null where they are none that is listed and have
 * no capital, or only that of the sentence's start.
 *
 * @param span in UTF-16 units of the sentence
 */
export function nameAt(sentence: string, span: Span): NameReading | null {
  const found = findNames(sentence).find((name) => isWithin(span, name.span));
  if (found === undefined) return null;
  const french = sliceSpan(sentence, found.span);
  if (found.english !== null) return { french, how: 'listed', english: found.english };
  const isGiven = french.split(/[-\u2011]/).every((part) => given.has(nameKey(part)));
  if (isGiven || given.has(nameKey(french))) return { french, how: 'given', english: [] };
  return found.opensSentence ? null : { french, how: 'likely', english: [] };
}
