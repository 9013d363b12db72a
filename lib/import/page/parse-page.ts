import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { BeyondLimit, documentLimits } from '@/lib/import/limits';

/**
 * A page's document, in which nothing runs and nothing is fetched. Throws BeyondLimit where it has too many
 * elements, or too deep in each other.
 */
export function parsePage(html: string): Document {
  refuseTangle(html);
  // The parser takes a text without an outermost element for an empty page.
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!DOCTYPE html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** Reads the tags alone, by the parser that the document is made with, whose time grows with the depth. */
function refuseTangle(html: string): void {
  const { depth, pageElements, pieces: mostPieces } = documentLimits;
  let elements = 0;
  let pieces = 0;
  let open = 0;
  const countPiece = () => {
    pieces += 1;
    if (pieces > mostPieces) throw new BeyondLimit('pieces', mostPieces);
  };
  const parser = new Parser({
    onopentagname() {
      elements += 1;
      open += 1;
      if (elements > pageElements) throw new BeyondLimit('elements', pageElements);
      if (open > depth) throw new BeyondLimit('depth', depth);
    },
    onclosetag() {
      open -= 1;
    },
    ontext: countPiece,
    oncomment: countPiece,
  });
  parser.end(html);
}

/** An element that closes itself, which HTML knows nothing of, and a title that does takes the whole page. */
const selfClosed =
  /<(?!(?:br|hr|img|meta|link|input|col|wbr|area|base|source|track|embed|param)\b)([a-z][\w:-]{0,40})((?:\s[^<>]{0,2000})?)\/>/gi;

/** A chapter of a book, which is XHTML. */
export const parseXhtml = (text: string): Document =>
  parsePage(text.replace(/^\s*<\?xml[^>]*\?>/, '').replace(selfClosed, '<$1$2></$1>'));
