import { unsaid } from '@/glossary/entry';
import { agreeingForms } from '@/glossary/french/agree-french';
import { conjugate } from '@/glossary/french/conjugate-french';
import { lemmatise } from '@/glossary/french/lemmatise-french';
import { type CompiledTerms, compileTerms } from '@/glossary/match/compiled-terms';
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
 * of French, which lack the rarest tenses. A headword of several words is found as a term of a glossary is.
 */
export function formsInArticle(article: Article, headword: Headword): readonly ArticleForm[] {
  const findIn = isPhrase(headword) ? phraseFinder([headword]) : wordFinder(formsOf(headword));
  const found = new Map<string, { form: string; places: FormPlace[] }>();
  for (const segment of segmentsOf(article)) {
    for (const { form, key, place } of findIn(segment)) {
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
  const phrases = phraseFinder(headwords.filter(isPhrase));
  const words = headwords.filter((headword) => !isPhrase(headword));
  const forms = new Set(words.flatMap((headword) => [...formsOf(headword)]));
  const found = await mapInSlices(segmentsOf(article), (segment) =>
    [...wordsIn(segment, forms), ...phrases(segment)].toSorted(
      (a, b) => a.place.span.start - b.place.span.start,
    ),
  );
  return found.flat().map(({ place }) => place);
}

/** A form in a segment; forms that differ in case alone have one key. */
interface FoundForm {
  readonly form: string;
  readonly key: string;
  readonly place: FormPlace;
}
type Finder = (segment: Segment) => readonly FoundForm[];

const isPhrase = ({ headword }: Headword): boolean => tokenise(headword).length > 1;

function wordFinder(forms: ReadonlySet<string>): Finder {
  return (segment) => {
    const text = dictionaryKey(segment.text);
    // Few sentences have one, and cutting all of a long article into words takes a third of a second.
    return [...forms].some((form) => text.includes(form)) ? wordsIn(segment, forms) : [];
  };
}

/** Phrases inflect as the terms of a glossary do: `forces armées` is `force armée` too. */
function phraseFinder(headwords: readonly Headword[]): Finder {
  if (headwords.length === 0) return () => [];
  const terms: CompiledTerms = compileTerms(
    headwords.map(({ headword }) => ({
      ...unsaid,
      id: headword,
      french: lemmatise(headword),
      frenchVariants: [headword],
      english: '',
      definition: '',
      domain: 'society',
    })),
  );
  return (segment) =>
    terms.matchesInSentence(segment).map(({ form, span }) => ({
      form,
      key: dictionaryKey(form),
      place: { segmentId: segment.id, span },
    }));
}

function formsOf({ headword, parts }: Headword): ReadonlySet<string> {
  const lower = headword.toLowerCase();
  const conjugated = parts.includes('verb') ? conjugate(lower) : null;
  const agreeing = parts.some((part) => part !== 'verb') ? agreeingForms(lower) : null;
  const forms = [lower, ...(conjugated ?? []), ...(agreeing ?? [])].map(dictionaryKey);
  return new Set(forms.filter((form) => form !== ''));
}

function wordsIn({ id, text }: Segment, forms: ReadonlySet<string>): readonly FoundForm[] {
  return tokenise(text).flatMap(({ span }) => {
    const form = sliceSpan(text, span);
    const key = dictionaryKey(form);
    return forms.has(key) ? [{ form, key, place: { segmentId: id, span } }] : [];
  });
}
