import type { Block } from '@/lib/document/block';
import type { DocumentLine } from '@/lib/document/compose-text';
import type { InlineStyle } from '@/lib/document/inline';
import { createLineBuilder } from '@/lib/import/lines/line-builder';
import { createLineList } from '@/lib/import/lines/line-list';
import { walkTree } from '@/lib/import/lines/walk-tree';
import { blockOfElement, isBlockElement, noteCallOf, styleOfElement } from './element-block';
import { isUnseen } from './hidden-elements';
import { createTableCells, isLayoutTable, type TableCells } from './table-cells';

/** What an element that is being read means for the lines in it. */
interface OpenElement {
  readonly element: Element;
  readonly isBlock: boolean;
  readonly block: Block | null;
  readonly style: InlineStyle | null;
  /** Another language than the document's that it is said to be in; null for none. */
  readonly language: string | null;
  /** The table whose rows these are; null for any other element, and for one that only lays out. */
  readonly cells: TableCells | null;
}

/**
 * The lines of HTML as a browser shows them, with headings, lists, quotations, tables, captions, notes,
 * links and emphasis, and what they say to be in another language; without what a reader does not see.
 *
 * @param base to complete addresses with; null where it is not known
 */
export function readElements(root: Node, base: string | null): readonly DocumentLine[] {
  const list = createLineList();
  const line = createLineBuilder();
  const open: OpenElement[] = [];
  const styles: InlineStyle[] = [];
  let listDepth = 0;
  /** How many items of each list have been entered. */
  const items = new Map<Element | null, number>();
  /** Elements of `pre` that are open: there, a line end is one. */
  let preformatted = 0;
  const ownLanguage = languageAround(root);

  const append = (text: string) => line.append(text, styles, open.at(-1)?.language ?? null);
  const flush = () => list.add(line.finish(innermostBlock(open)));

  const enterElement = (element: Element): boolean => {
    const { localName, parentElement } = element;
    if (localName === 'li') items.set(parentElement, (items.get(parentElement) ?? 0) + 1);
    if (isUnseen(element)) return false;
    if (localName === 'br') {
      if (/^(?:list-item|table-cell|heading)$/.test(innermostBlock(open).kind))
        line.append(' ', []);
      else flush();
      return false;
    }
    const call = noteCallOf(element);
    if (call !== null) {
      append(`[${call}]`);
      return false;
    }
    const isBlock = isBlockElement(element);
    if (isBlock) flush();
    const isList = localName === 'ul' || localName === 'ol';
    if (isList) listDepth += 1;
    if (localName === 'pre') preformatted += 1;
    const cells = localName === 'table' && !isLayoutTable(element) ? createTableCells() : null;
    const table = innermostTable(open, element);
    if (localName === 'tr') table?.beginRow();
    const isCell = (localName === 'td' || localName === 'th') && table !== null;
    if (isCell || localName === 'li') list.beginPart();
    const style = styleOfElement(element, base);
    if (style !== null) styles.push(style);
    const block: Block | null = isCell
      ? { kind: 'table-cell', ...table.place(element) }
      : blockOfElement(element, listDepth);
    const said = languageOf(element);
    const language =
      said === null ? (open.at(-1)?.language ?? null) : isOwn(said, ownLanguage) ? null : said;
    open.push({ element, isBlock, block, style, language, cells });
    if (localName === 'li' && innermostBlock(open).kind === 'footnote') {
      // `[2] ` before the second item of a numbered list of notes, as its call in the text has it.
      if (parentElement?.localName === 'ol') append(`[${items.get(parentElement)}] `);
    }
    return true;
  };

  const leaveElement = (): void => {
    const left = open.at(-1);
    if (left?.isBlock) flush();
    open.pop();
    if (left?.style) styles.splice(styles.lastIndexOf(left.style), 1);
    const name = left?.element.localName;
    if (name === 'ul' || name === 'ol') listDepth -= 1;
    if (name === 'pre') preformatted -= 1;
    if (name === 'li' || left?.block?.kind === 'table-cell') list.beginPart();
  };

  walkTree<Node>(
    root,
    (node) => node.childNodes,
    (node) => {
      if (isElement(node)) return enterElement(node);
      if (node.nodeType === TEXT || node.nodeType === CDATA) {
        const text = node.nodeValue ?? '';
        if (preformatted === 0) append(text);
        else
          for (const [at, part] of text.split(/\r\n?|\n/).entries()) {
            if (at > 0) flush();
            append(part);
          }
        return false;
      }
      return node.nodeType === FRAGMENT || node.nodeType === DOCUMENT;
    },
    (node) => {
      if (isElement(node)) leaveElement();
    },
  );
  flush();
  return list.lines;
}

/** `de` of `lang="de-AT"`; null where an element tells none. */
function languageOf(element: Element): string | null {
  const said = element.getAttribute('lang') ?? element.getAttribute('xml:lang') ?? '';
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(said)?.[0].toLowerCase() ?? null;
}

/** The language of a whole document, by the innermost element around its text that tells one. */
function languageAround(root: Node): string | null {
  for (let node: Node | null = root; node !== null; node = node.parentNode) {
    const language = isElement(node) ? languageOf(node) : null;
    if (language !== null) return language;
  }
  return null;
}

/** Many a page of French says of itself that it is English. */
const isOwn = (language: string, ownLanguage: string | null): boolean =>
  language === 'fr' || language === ownLanguage;

/** As the DOM numbers its kinds of nodes. */
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const DOCUMENT = 9;
const FRAGMENT = 11;

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** A cell keeps what is in it in its place; then the innermost element that says something counts. */
function innermostBlock(open: readonly OpenElement[]): Block {
  const outer = open.find(
    ({ block }) => block?.kind === 'table-cell' || block?.kind === 'footnote',
  );
  if (outer?.block) return outer.block;
  return open.findLast(({ block }) => block !== null)?.block ?? { kind: 'paragraph' };
}

/** The table that a row or cell belongs to; null outside one, and in one that only lays out. */
function innermostTable(open: readonly OpenElement[], element: Element): TableCells | null {
  if (!/^(?:tr|td|th)$/.test(element.localName)) return null;
  return open.findLast(({ element: { localName } }) => localName === 'table')?.cells ?? null;
}
