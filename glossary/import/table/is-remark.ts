import type { Row } from './delimited-rows';

/** Whether a row says nothing but is a remark, as OmegaT and Anki write them. */
export function isRemark({ cells }: Row): boolean {
  const [first = '', ...others] = cells;
  if (!first.startsWith('#')) return false;
  if (others.every((cell) => cell === '')) return !/^#\p{L}\S*$/u.test(first) || cells.length === 1;
  // `#` over numbers is a column; `#MeToo` is a term, above all where its English is one too.
  if (first === '#' || /^#\d/.test(first)) return false;
  return !(/^#\p{Lu}/u.test(first) || others.some((cell) => /^#\p{L}/u.test(cell)));
}
