import type { WantedTerm } from '@/lib/mt/translator';
import { isQuantitySaid } from '@/lib/quantities/compare-quantities';
import { englishForms } from '@/lib/quantities/english-forms';
import { findQuantities } from '@/lib/quantities/find-quantities';
import type { FrenchQuantity } from '@/lib/quantities/french-quantity';
import { type Span, sliceSpan, spansOverlap } from '@/lib/text/span';
import { findVerbatim } from '@/lib/verbatim/find-verbatim';
import type { VerbatimSpan } from '@/lib/verbatim/verbatim-span';

/** What a sentence must keep beside its glossary terms: it is asked for as they are. */
export interface KeptTerm extends WantedTerm {
  /** Whether a translation says it, in whatever words. */
  isSaidIn(english: string): boolean;
  /** It is one token of the source, which the model does not know and copies. */
  readonly isOpaque: boolean;
}

/** What the model is better not shown: it would cut it small, and say half of it. */
const isOpaque = ({ kind, english }: VerbatimSpan): boolean =>
  kind !== 'identifier' && kind !== 'formula' ? true : /[./=₀-₉ ]|\d{5}/u.test(english);

/**
 * The numbers, dates and times of a text, and what is to be copied of it, as terms: what English will do
 * for each. Those that a wanted term covers are left to it.
 */
export function keptTerms(french: string, wanted: readonly WantedTerm[]): readonly KeptTerm[] {
  const isFree = ({ span }: { readonly span: Span }) =>
    !wanted.some((term) => spansOverlap(term.span, span));
  const quantities = findQuantities(french).filter((each) => each.isDemanded && isFree(each));
  const copied = findVerbatim(french).filter(isFree);
  return [
    ...findSlogan(french).filter(isFree),
    ...quantities.map((each) => asTerm(each, sliceSpan(french, each.span))),
    ...copied.map(asCopied),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** `Non au projet`: what opens a slogan, in small letters or capitals, and what it is in English. */
const slogan = /^(?<answer>non|oui)[ \u00a0](?:à la|à l['’]|à|aux?)(?!\p{L})/iu;

/** The opening of a slogan, of which a model makes `Not in the project`. */
function findSlogan(french: string): readonly KeptTerm[] {
  const match = slogan.exec(french);
  if (!match) return [];
  const isNo = /^n/i.test(match[0]);
  const answer = isNo ? 'No' : 'Yes';
  const accepted = [`${answer} to`];
  return [
    {
      span: { start: 0, end: match[0].length },
      target: accepted[0] ?? '',
      accepted,
      isAnnotated: true,
      isRequired: true,
      isSaidIn: (english) => new RegExp(`^\\P{L}*${answer},? to(?!\\p{L})`, 'iu').test(english),
      isOpaque: false,
    },
  ];
}

/** What the model often gets wrong by itself, and is told of: `23h45`, `14 juill.`, `mille deux cents`. */
const isHard = ({ quantity, writing }: FrenchQuantity, text: string): boolean => {
  switch (quantity.kind) {
    case 'time':
      return true;
    case 'duration':
      return !writing.isInWords;
    case 'date':
      return /\.|\d[/-]\d/u.test(text);
    case 'number':
      return writing.isInWords && quantity.value > 100;
    default:
      return false;
  }
};

const asTerm = (found: FrenchQuantity, text: string): KeptTerm => {
  const accepted = englishForms(found);
  return {
    span: found.span,
    target: accepted[0] ?? '',
    accepted,
    isAnnotated: isHard(found, text),
    isRequired: true,
    isSaidIn: (english) => isQuantitySaid(found, english),
    isOpaque: false,
  };
};

const asCopied = (found: VerbatimSpan): KeptTerm => ({
  span: found.span,
  target: found.english,
  accepted: [found.english],
  isAnnotated: false,
  // Nothing else will do for an address.
  isRequired: isOpaque(found),
  isSaidIn: (english) => english.includes(found.english),
  isOpaque: isOpaque(found),
});
