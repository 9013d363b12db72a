import { rememberRecent } from '@/lib/base/remember-recent';
import { leftmostSpans } from '@/lib/text/leftmost-spans';
import { spansOverlap } from '@/lib/text/span';
import { findVerbatim } from '@/lib/verbatim/find-verbatim';
import { readDates } from './french-dates';
import { readFractions } from './french-fractions';
import { readNumbers } from './french-numbers';
import { readOrdinals } from './french-ordinals';
import type { FrenchQuantity } from './french-quantity';
import { readTimes } from './french-times';

/** Sentences that are at work: a queue looks at 512 before it takes some. */
const RECENT = 600;

/**
 * The numbers, dates and times of a French sentence, in order; no two overlap. The figures of an
 * address or an identifier are none: they are copied with it.
 */
export const findQuantities = rememberRecent(RECENT, (french): readonly FrenchQuantity[] => {
  const copied = findVerbatim(french);
  return leftmostSpans([
    ...readDates(french),
    ...readTimes(french),
    ...readFractions(french),
    ...readNumbers(french),
    ...readOrdinals(french),
  ]).filter(({ span }) => !copied.some((each) => spansOverlap(each.span, span)));
});
