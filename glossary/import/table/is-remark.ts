import type { Row } from './delimited-rows';

/** `---`, `:---:` */
const rule = /^:?-{3,}:?$/;

/**
 * Whether a row says nothing but is a remark, as OmegaT and Anki write them, or the rule that Markdown has
 * below the names of columns.
 */
export function isRemark({ cells }: Row): boolean {
  if (cells.length > 1 && cells.every((cell) => cell === '' || rule.test(cell))) return true;
  const [first = '', ...others] = cells;
  if (!first.startsWith('#')) return false;
  if (others.every((cell) => cell === '')) return !/^#\p{L}\S*$/u.test(first) || cells.length === 1;
  // `#` over numbers is a column; `#MeToo` is a term, above all where its English is one too.
  if (first === '#' || /^#\d/.test(first)) return false;
  return !(/^#\p{Lu}/u.test(first) || others.some((cell) => /^#\p{L}/u.test(cell)));
}
