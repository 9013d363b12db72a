import { Readability } from '@mozilla/readability';
import type { DocumentLine } from '@/lib/document/compose-text';
import type { ImportedDocument } from '@/lib/import/imported-document';
import { leaveOutSurroundings } from '@/lib/import/lines/leave-out-surroundings';
import { settleHeadings } from '@/lib/import/lines/settle-headings';
import { leaveOutChrome } from './leave-out-chrome';
import { readPageFacts } from './page-facts';
import { parsePage } from './parse-page';
import { readElements } from './read-elements';

/**
 * The article of a web page: without menus, cookie notices, links to other articles, and all that the page
 * hides. A page that is nothing but a document is taken whole.
 *
 * Throws BeyondLimit for a page that is too tangled to read.
 *
 * @param address where it was found; null where that is not known
 */
export function readPage(html: string, address: string | null): ImportedDocument {
  const document = parsePage(html);
  const { title, provenance } = readPageFacts(document, address);
  const hasChrome = leaveOutChrome(document);
  const base = provenance.source ?? address;
  const found = hasChrome ? readArticleIn(document, base) : readElements(document.body, base);
  const lines = leaveOutSurroundings(found).filter(
    ({ block, text }) => block.kind !== 'paragraph' || !repeatsFacts(text, provenance),
  );
  const settled = settleHeadings(lines, title);
  return { ...settled, provenance };
}

/** What was copied from a page, or a document in HTML: all of it. Throws BeyondLimit as `readPage` does. */
export function readFragment(html: string): ImportedDocument {
  const document = parsePage(html);
  const lines = leaveOutSurroundings(readElements(document.body, null));
  return {
    ...settleHeadings(lines, ''),
    provenance: { byline: null, date: null, source: null },
  };
}

/** Less of the page’s own article than this, and something has been lost. */
const LEAST_SHARE = 0.5;

function readArticleIn(document: Document, base: string | null): readonly DocumentLine[] {
  const marked = document.querySelectorAll(
    'article, main, [role="main"], [itemprop="articleBody"]',
  );
  // The smallest of those that hold most of the page's paragraphs.
  const own = readElements(largest([...marked]) ?? document.body, base);
  const content = extract(document);
  if (content === null) return own;
  const extracted = readElements(content, base);
  return lengthOf(extracted) >= LEAST_SHARE * lengthOf(own) ? extracted : own;
}

function extract(document: Document): Node | null {
  try {
    const reader = new Readability<Node>(document, {
      keepClasses: true,
      serializer: (node) => node,
    });
    return reader.parse()?.content ?? null;
  } catch (error) {
    // It was made for the pages that there are, and a hostile one may confuse it: all of it is read then.
    if (error instanceof Error) return null;
    throw error;
  }
}

function largest(elements: readonly Element[]): Element | null {
  const length = (element: Element) => (element.textContent ?? '').length;
  const [first, ...others] = elements;
  if (first === undefined) return null;
  return others.reduce((best, next) => (length(next) > length(best) ? next : best), first);
}

const lengthOf = (lines: readonly DocumentLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);

const dateAlone =
  /^(?:le\s+)?(?:(?:lun|mar|mercre|jeu|vendre|same)di\s+|dimanche\s+)?\d{1,2}(?:er)?[\s/.-]+(?:\p{L}{3,9}|\d{1,2})\.?[\s/.-]+\d{4}(?:[\s,·|-]*(?:à\s+)?\d{1,2}\s*[h:]\s*\d{0,2})?$/iu;

/** `Par Anne Martin`, `Publié le 3 mai 2023 à 10 h`, `Mis à jour …`: told beside the text already. */
function repeatsFacts(text: string, { byline }: ImportedDocument['provenance']): boolean {
  if (text.length > 160) return false;
  const said = text.replace(/\s+/g, ' ').trim();
  if (dateAlone.test(said)) return true;
  if (
    /^(?:publié|mis à jour|modifié|posté|mise à jour|temps de lecture|lecture\s*:?\s*\d+ min)(?!\p{L})/iu.test(
      said,
    )
  )
    return true;
  return (
    byline !== null &&
    new RegExp(`^(?:(?:par|de|by)\\s+)?${escapePattern(byline)}[\\s,|·-]*$`, 'iu').test(said)
  );
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
