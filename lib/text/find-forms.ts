import { type Span, spansOverlap } from '@/lib/text/span';

const apostrophes = /[’ʼ]/g;
const quotes = /[“”„‟″]/g;
const spaces = /\s/g;
const isOfWord = /^[\p{L}\p{N}\p{M}]/u;
const endsInWord = /[\p{L}\p{N}\p{M}]$/u;

/**
 * Finds for each term one of its forms in a text, as whole words and in any case. No two terms share a
 * place: a sentence that names the army twice must say `army` twice. Long forms choose first, so that
 * `army` is not found in the `army command` of another term.
 *
 * @param terms the forms of each
 * @returns where a form of each term is; null where none is left
 */
export function findForms(
  text: string,
  terms: readonly (readonly string[])[],
): readonly (Span | null)[] {
  const level = levelled(text);
  const found: (Span | null)[] = terms.map(() => null);
  const taken: Span[] = [];
  const wanted = terms
    .flatMap((forms, term) => forms.map((form) => ({ term, form: levelled(form.trim()) })))
    .filter(({ form }) => form !== '')
    .sort((a, b) => b.form.length - a.form.length);
  for (const { term, form } of wanted) {
    if (found[term]) continue;
    const span = placesOf(level, form).find(
      (place) => !taken.some((other) => spansOverlap(place, other)),
    );
    if (!span) continue;
    found[term] = span;
    taken.push(span);
  }
  return found;
}

/** Lowers the text to as many units: `İ`, whose lower case has two, stays. */
const levelled = (text: string): string =>
  text
    .replace(apostrophes, "'")
    .replace(quotes, '"')
    .replace(spaces, ' ')
    .replace(/./gsu, (letter) => {
      const lower = letter.toLowerCase();
      return lower.length === letter.length ? lower : letter;
    });

function placesOf(text: string, form: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    const end = start + form.length;
    const isWhole =
      !(endsInWord.test(text.slice(Math.max(0, start - 2), start)) && isOfWord.test(form)) &&
      !(isOfWord.test(text.slice(end, end + 2)) && endsInWord.test(form));
    if (isWhole) places.push({ start, end });
  }
  return places;
}
