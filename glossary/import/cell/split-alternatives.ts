import { areGenders } from './inclusive-forms';

/**
 * Cuts the cell of a term into its alternatives: `a; b`, `a | b`, `a / b`. A stroke without spaces is part
 * of the term in `24h/24`, `km/h`, `A/B`, and where both languages have one (`entrée/sortie`).
 *
 * @param isStrokePaired whether the cell of the other language has such a stroke too
 */
export function splitAlternatives(cell: string, isStrokePaired: boolean): readonly string[] {
  const parts = cutOutsideBrackets(cell.replace(bothArticles, '$1/$2'))
    .flatMap((part) => splitStroke(part, isStrokePaired))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const numbered = parts.filter((part) => numbering.test(part));
  return numbered.length > 1 ? parts.map((part) => part.replace(numbering, '')) : parts;
}

/** `un / une élève` has two articles and one term. */
const bothArticles = /(?<![\p{L}\p{M}])(une?|la|le)\s\/\s(une?|la|le)(?=\s)/giu;

/** `1. chair; 2. chairman`, `a) …` */
const numbering = /^(?:\d{1,2}|[a-e])[.)]\s+/;

/** Cuts at semicolons, bars and strokes with spaces around them, but not within brackets. */
function cutOutsideBrackets(cell: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell[at] ?? '';
    if (/[([{]/.test(sign)) depth += 1;
    else if (/[)\]}]/.test(sign)) depth = Math.max(0, depth - 1);
    const isStroke =
      sign === '/' &&
      cell[at - 1] === ' ' &&
      cell[at + 1] === ' ' &&
      !(/\d $/.test(cell.slice(0, at)) && /^ \d/.test(cell.slice(at + 1)));
    if (depth === 0 && (sign === ';' || sign === '|' || isStroke)) {
      parts.push(cell.slice(from, at));
      from = at + 1;
    }
  }
  // Brackets that are never closed hold nothing together.
  return depth > 0 && parts.length === 0 ? cell.split(/\s*[;|]\s*/) : [...parts, cell.slice(from)];
}

/** A word, a stroke, a word; both have three letters or more, and are no acronyms. */
const stroke =
  /(?<![\p{L}\p{N}/])(?<first>\p{L}[\p{L}'’-]{2,})\/(?<second>\p{L}[\p{L}'’-]{2,})(?![\p{L}\p{N}/])/u;

function splitStroke(part: string, isPaired: boolean): readonly string[] {
  const found = stroke.exec(part);
  const { first = '', second = '' } = found?.groups ?? {};
  if (found === null || /\p{Lu}{2}/u.test(first + second)) return [part];
  const before = part.slice(0, found.index);
  const after = part.slice(found.index + found[0].length);
  // `gardien/gardienne de phare`
  if (areGenders(first, second)) return [before + first + after, before + second + after];
  if (isPaired) return [part];
  const [left, right] = [before + first, second + after];
  const areAlike = /\s/.test(left) === /\s/.test(right);
  return areAlike ? [left, ...splitStroke(right, isPaired)] : [part];
}

/** Whether a cell has a stroke without spaces that does not just part the genders of a word. */
export function hasStroke(cell: string): boolean {
  const { first = '', second = '' } = stroke.exec(cell)?.groups ?? {};
  return first !== '' && !areGenders(first, second);
}
