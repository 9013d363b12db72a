import { compareQuantities } from '@/lib/quantities/compare-quantities';
import { findVerbatim } from '@/lib/verbatim/find-verbatim';
import type { VerbatimKind } from '@/lib/verbatim/verbatim-span';
import type { SentenceFlag } from './sentence-flag';

/** Numbers, dates and units that differ. As many as are missing and added stand for each other, in order. */
export function flagQuantities(source: string, target: string): readonly SentenceFlag[] {
  const { missing, otherUnit, added } = compareQuantities(source, target);
  const isOtherSaid = missing.length === added.length;
  return [
    ...missing.map(
      ({ span }, at): SentenceFlag => ({
        kind: 'quantity-missing',
        source: span,
        target: isOtherSaid ? (added[at] ?? null) : null,
      }),
    ),
    ...otherUnit.map(({ span }): SentenceFlag => ({ kind: 'unit-differs', source: span })),
    ...(isOtherSaid ? [] : added).map(
      (span): SentenceFlag => ({ kind: 'quantity-added', target: span }),
    ),
  ];
}

/** These may have another form in the English: a formula may be set in another way, a sign be a word. */
const loose: ReadonlySet<VerbatimKind> = new Set(['formula', 'sign']);

/** What was to be copied and is not there. Case does not count, nor does the kind of space. */
export function flagVerbatim(source: string, target: string): readonly SentenceFlag[] {
  const level = (text: string) => text.toLowerCase().replace(/[\s\u2010\u2011-]+/g, '');
  const english = level(target);
  return findVerbatim(source)
    .filter((each) => !loose.has(each.kind) && !english.includes(level(each.english)))
    .map(({ span }) => ({ kind: 'verbatim-missing', source: span }));
}
