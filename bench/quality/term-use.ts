import { normaliseEnglish } from '@/lib/text/normalise';
import { type Span, spansOverlap } from '@/lib/text/span';

/**
 * Which terms stand in an output: as whole words, in any of the forms that will do for it, whatever
 * the case. No word answers for two terms; the term with the longest form chooses first. Written apart
 * from what the engine decides by, so that the judge does not share its mistakes.
 *
 * @param forms of each term
 * @returns the place of each in the output's normal form, null for one that is not there
 */
export function findTermsUsed(
  output: string,
  forms: readonly (readonly string[])[],
): readonly (Span | null)[] {
  const text = normaliseEnglish(output).text.toLowerCase();
  const found: (Span | null)[] = forms.map(() => null);
  const wishes = forms
    .flatMap((each, term) =>
      each.map((form) => ({ term, form: normaliseEnglish(form).text.toLowerCase() })),
    )
    .filter(({ form }) => form !== '')
    .sort((a, b) => b.form.length - a.form.length);
  for (const { term, form } of wishes) {
    if (found[term] !== null) continue;
    found[term] =
      placesOf(form, text).find(
        (place) => !found.some((taken) => taken && spansOverlap(taken, place)),
      ) ?? null;
  }
  return found;
}

function placesOf(form: string, text: string): readonly Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    const end = start + form.length;
    if (isWhole(text.slice(0, start), text.slice(end))) places.push({ start, end });
  }
  return places;
}

const isWhole = (before: string, after: string): boolean =>
  !/[\p{L}\p{M}\p{N}]$/u.test(before) && !/^[\p{L}\p{M}\p{N}]/u.test(after);
