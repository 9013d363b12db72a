import { agreeingForms } from '@/glossary/french/agree-french';
import { conjugate } from '@/glossary/french/conjugate-french';
import type { Article } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import { type Span, sliceSpan } from '@/lib/text/span';
import { tokenise } from '@/lib/text/tokenise';
import { dictionaryKey } from './dictionary';
import type { DictionaryPart } from './dictionary-entry';

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
export function formsInArticle(
  article: Article,
  { headword, parts }: Headword,
): readonly ArticleForm[] {
  const lower = headword.toLowerCase();
  const conjugated = parts.includes('verb') ? conjugate(lower) : null;
  const agreeing = parts.some((part) => part !== 'verb') ? agreeingForms(lower) : null;
  const forms = new Set([lower, ...(conjugated ?? []), ...(agreeing ?? [])].map(dictionaryKey));
  const found = new Map<string, { form: string; places: FormPlace[] }>();
  for (const { id, text } of segmentsOf(article)) {
    for (const { span } of tokenise(text)) {
      const form = sliceSpan(text, span);
      const formKey = dictionaryKey(form);
      if (!forms.has(formKey)) continue;
      const known = found.get(formKey) ?? { form, places: [] };
      known.places.push({ segmentId: id, span });
      found.set(formKey, known);
    }
  }
  return [...found.values()];
}
