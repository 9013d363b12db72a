import { parseHTML } from 'linkedom';

/** No page that is read has as many tags, or elements as deep in each other. */
const MOST_TAGS = 300_000;
const DEEPEST = 400;

/** A page's document, in which nothing runs and nothing is fetched; null where it is too tangled to read. */
export function parsePage(html: string): Document | null {
  if (countUpTo(html, '<', MOST_TAGS) >= MOST_TAGS) return null;
  // The parser takes a text without an outermost element for an empty page.
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!DOCTYPE html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  return depthOf(document.documentElement) > DEEPEST ? null : document;
}

/** An element that closes itself, which HTML knows nothing of, and a title that does takes the whole page. */
const selfClosed =
  /<(?!(?:br|hr|img|meta|link|input|col|wbr|area|base|source|track|embed|param)\b)([a-z][\w:-]{0,40})((?:\s[^<>]{0,2000})?)\/>/gi;

/** A chapter of a book, which is XHTML. */
export const parseXhtml = (text: string): Document | null =>
  parsePage(text.replace(/^\s*<\?xml[^>]*\?>/, '').replace(selfClosed, '<$1$2></$1>'));

function countUpTo(text: string, sign: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1 && count < most; at = text.indexOf(sign, at + 1)) {
    count += 1;
  }
  return count;
}

function depthOf(root: Element): number {
  let deepest = 0;
  let level: readonly Element[] = [root];
  while (level.length > 0 && deepest <= DEEPEST) {
    deepest += 1;
    level = level.flatMap((element) => [...element.children]);
  }
  return deepest;
}
