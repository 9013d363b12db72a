import { isWithin, type Span, sliceSpan } from '@/lib/text/span';
import { englishForms } from './english-forms';
import { findQuantities } from './find-quantities';

/** A number, date or time that words of a sentence belong to. */
export interface QuantityReading {
  /** The whole of it: `XIXe siècle`. */
  readonly french: string;
  /** As a British newspaper has it: `19th century`. */
  readonly english: string;
}

/**
 * Reads the words of a sentence as a number, date or time, or a part of one; null where they are none.
 *
 * @param span in UTF-16 units of the sentence
 */
export function quantityAt(sentence: string, span: Span): QuantityReading | null {
  const found = findQuantities(sentence).find((quantity) => isWithin(span, quantity.span));
  const [english] = found === undefined ? [] : englishForms(found);
  return found === undefined || english === undefined
    ? null
    : { french: sliceSpan(sentence, found.span), english };
}
