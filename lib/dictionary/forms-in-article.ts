import { agreeingForms } from '@/glossary/french/agree-french';
import { conjugate } from '@/glossary/french/conjugate-french';
import { mapInSlices } from '@/lib/base/yield-to-page';
import type { Article, Segment } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import { type Span, sliceSpan } from '@/lib/text/span';
import { tokenise } from '@/lib/text/tokenise';
import type { DictionaryPart } from './dictionary-entry';
import { dictionaryKey } from './spellings';

/** Where a form of a headword stands in an article. */
export interface FormPlace {
  readonly segmentId: string;
  /** In UTF-16 units of the segment's text. */
  readonly span: Span;
}

/** A form of a headword, as the article first spells it. */
export interface ArticleForm {
  readonly form: string;
  /** In reading order. */
  readonly places: readonly FormPlace[];
}

export interface Headword {
  readonly headword: string;
  /** By these its forms are made. */
  readonly parts: readonly DictionaryPart[];
}

/**
 * Finds the forms of a headword in an article, in order of their first places. The forms come from the rules
 * of French, which lack the rarest tenses. A headword of several words is not found.
 */
export function formsInArticle(article: Article, headword: Headword): readonly ArticleForm[] {
  const forms = formsOf(headword);
  const found = new Map<string, { form: string; places: FormPlace[] }>();
  for (const segment of segmentsOf(article)) {
    const text = dictionaryKey(segment.text);
    // Few sentences have one, and cutting all of a long article into words takes a third of a second.
    if (![...forms].some((form) => text.includes(form))) continue;
    for (const { form, key, place } of wordsIn(segment, forms)) {
      const known = found.get(key) ?? { form, places: [] };
      known.places.push(place);
      found.set(key, known);
    }
  }
  return [...found.values()];
}

/**
 * Finds where forms of any of some headwords stand in an article, in reading order. The page still answers
 * meanwhile.
 */
export async function placesOfHeadwords(
  article: Article,
  headwords: readonly Headword[],
): Promise<readonly FormPlace[]> {
  const forms = new Set(headwords.flatMap((headword) => [...formsOf(headword)]));
  const found = await mapInSlices(segmentsOf(article), (segment) => wordsIn(segment, forms));
  return found.flat().map(({ place }) => place);
}

function formsOf({ headword, parts }: Headword): ReadonlySet<string> {
  const lower = headword.toLowerCase();
  const conjugated = parts.includes('verb') ? conjugate(lower) : null;
  const agreeing = parts.some((part) => part !== 'verb') ? agreeingForms(lower) : null;
  const forms = [lower, ...(conjugated ?? []), ...(agreeing ?? [])].map(dictionaryKey);
  return new Set(forms.filter((form) => form !== ''));
}

function wordsIn({ id, text }: Segment, forms: ReadonlySet<string>) {
  return tokenise(text).flatMap(({ span }) => {
    const form = sliceSpan(text, span);
    const key = dictionaryKey(form);
    return forms.has(key) ? [{ form, key, place: { segmentId: id, span } }] : [];
  });
}
