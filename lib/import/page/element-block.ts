import type { Block, HeadingLevel } from '@/lib/document/block';
import { headingLevels } from '@/lib/document/block';
import type { InlineStyle } from '@/lib/document/inline';
import { readLinkAddress } from '@/lib/document/inline';

/** Elements that begin a line of their own. */
const blockNames: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table caption thead tbody
  tfoot tr td th ul`.split(/\s+/),
);

export const isBlockElement = (element: Element): boolean => blockNames.has(element.localName);

/** What an element makes of the lines in it; null where that hangs on what it lies in. */
export function blockOfElement(element: Element, listDepth: number): Block | null {
  const name = element.localName;
  const level = headingLevelOf(element);
  if (level !== null) return { kind: 'heading', level };
  if (isFootnotes(element)) return { kind: 'footnote' };
  switch (name) {
    case 'li':
      return {
        kind: 'list-item',
        isOrdered: element.parentElement?.localName === 'ol',
        depth: Math.max(1, listDepth),
      };
    case 'blockquote':
      return { kind: 'quotation' };
    case 'figcaption':
    case 'caption':
      return { kind: 'caption' };
    default:
      return /(?:^|\s)(?:wp-caption-text|caption|legende|légende)(?:\s|$)/i.test(
        element.getAttribute('class') ?? '',
      )
        ? { kind: 'caption' }
        : null;
  }
}

function headingLevelOf(element: Element): HeadingLevel | null {
  const [, digit] = /^h([1-6])$/.exec(element.localName) ?? [];
  if (digit !== undefined) return headingLevels[Number(digit) - 1] ?? null;
  if (element.getAttribute('role') !== 'heading') return null;
  return headingLevels[Number(element.getAttribute('aria-level') ?? '2') - 1] ?? 6;
}

const isFootnotes = (element: Element): boolean =>
  /^doc-(?:footnote|endnotes?)$/.test(element.getAttribute('role') ?? '') ||
  /(?:^|\s)footnotes?(?:\s|$)/i.test(element.getAttribute('class') ?? '') ||
  /^(?:footnote|rearnote|endnote)s?$/.test(element.getAttribute('epub:type') ?? '');

/** How an element sets its words apart; null where it does not. */
export function styleOfElement(element: Element, base: string | null): InlineStyle | null {
  switch (element.localName) {
    case 'em':
    case 'i':
    case 'cite':
    case 'dfn':
      return isUnstyled(element, 'font-style') ? null : { kind: 'emphasis' };
    case 'strong':
    case 'b':
      return isUnstyled(element, 'font-weight') ? null : { kind: 'strong' };
    case 'a': {
      const address = readLinkAddress(element.getAttribute('href') ?? '', base);
      return address === null ? null : { kind: 'link', address };
    }
    case 'span':
      return styleOfSpan(element.getAttribute('style') ?? '');
    default:
      return null;
  }
}

/** Word processors on the web copy their text in `<b style="font-weight:normal">`. */
const isUnstyled = (element: Element, property: string): boolean =>
  new RegExp(`${property}\\s*:\\s*(?:normal|400)`, 'i').test(element.getAttribute('style') ?? '');

function styleOfSpan(style: string): InlineStyle | null {
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) return { kind: 'strong' };
  return /font-style\s*:\s*italic/i.test(style) ? { kind: 'emphasis' } : null;
}

/** `<sup><a href="#n1">1</a></sup>`, the call of a note: its number; null for any other element. */
export function noteCallOf(element: Element): string | null {
  if (element.localName !== 'sup' && element.getAttribute('role') !== 'doc-noteref') return null;
  const text = (element.textContent ?? '').trim().replace(/^[[(]|[\])]$/g, '');
  if (!/^(?:\d{1,3}|\*)$/.test(text)) return null;
  const isLink =
    element.localName === 'a' ||
    element.querySelector('a[href*="#"]') !== null ||
    element.closest('a[href*="#"]') !== null;
  return isLink ? text : null;
}
