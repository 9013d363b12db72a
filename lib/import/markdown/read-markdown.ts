import type { Nodes, Paragraph } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block } from '@/lib/document/block';
import { headingLevels } from '@/lib/document/block';
import { type InlineStyle, isSameStyle, readLinkAddress } from '@/lib/document/inline';
import type { ImportedDocument } from '@/lib/import/imported-document';
import { BeyondLimit, documentLimits } from '@/lib/import/limits';
import { createLineBuilder } from '@/lib/import/lines/line-builder';
import { createLineList } from '@/lib/import/lines/line-list';
import { settleHeadings } from '@/lib/import/lines/settle-headings';
import { walkTree } from '@/lib/import/lines/walk-tree';

const { markdownLetters, markdownBlocks, markdownDepth, markdownMarks } = documentLimits;
/** Quotations and lists within each other. */
const tooDeep = new RegExp(`^(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])[ \\t]*){${markdownDepth}}`, 'm');
/** Marks that it must look for the other half of. */
const tooMany = new RegExp(
  `[[\\]*_~\`]{${markdownMarks}}|(?:[[*_](?:\\s?\\w)?(?:\\]\\(?)?){${markdownMarks}}`,
);
/** How an item, a row, a heading, a quotation or a note begins, or the line under a heading. */
const blockStart = /^[ \t]{0,80}(?:[-+*=#>|]|\[\^|\d{1,9}[.)])/;

/** Paragraphs, and whatever else begins with a line. */
function countBlocks(text: string): number {
  const lines = text.split('\n');
  const isBlank = (line = '') => line.trim() === '';
  return lines.filter(
    (line, at) => blockStart.test(line) || (!isBlank(line) && isBlank(lines[at - 1])),
  ).length;
}

/** Throws BeyondLimit for what its parser would take too long for. */
function refuseTangle(text: string): void {
  if (text.length > markdownLetters) throw new BeyondLimit('letters', markdownLetters);
  if (countBlocks(text) > markdownBlocks) throw new BeyondLimit('elements', markdownBlocks);
  if (tooDeep.test(text)) throw new BeyondLimit('depth', markdownDepth);
  if (tooMany.test(text)) throw new BeyondLimit('marks', markdownMarks);
}

/**
 * CommonMark with the tables, notes and bare addresses of GitHub. HTML in it is left out; what stands
 * between two tags stays. A head of `---` lines may name title, author and date. The caption of a table or a
 * picture is one as Pandoc has it. Throws BeyondLimit where it is too long or too tangled to read.
 */
export function readMarkdown(text: string): ImportedDocument {
  refuseTangle(text);
  const { facts, body } = splitFrontMatter(text);
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const list = createLineList();
  const line = createLineBuilder();
  const open: Nodes[] = [];
  const styles: InlineStyle[] = [];
  const definitions = addressesOf(tree);
  let listDepth = 0;
  let row = 0;
  let column = 0;

  const blockHere = (): Block => {
    for (const node of open.toReversed()) {
      switch (node.type) {
        case 'paragraph':
          if (isCaption(node, body)) return { kind: 'caption' };
          break;
        case 'heading':
          return { kind: 'heading', level: headingLevels[node.depth - 1] ?? 6 };
        case 'tableCell':
          return { kind: 'table-cell', row, column };
        case 'footnoteDefinition':
          return { kind: 'footnote' };
        case 'listItem': {
          const within = open.findLast((each) => each.type === 'list');
          const isOrdered = within?.type === 'list' && within.ordered === true;
          return { kind: 'list-item', isOrdered, depth: Math.max(1, listDepth) };
        }
        case 'blockquote':
          return { kind: 'quotation' };
        default:
      }
    }
    return { kind: 'paragraph' };
  };
  const flush = () => list.add(line.finish(blockHere()));

  const styleOf = (node: Nodes): InlineStyle | null => {
    if (node.type === 'emphasis') return { kind: 'emphasis' };
    if (node.type === 'strong') return { kind: 'strong' };
    const given =
      node.type === 'link'
        ? node.url
        : node.type === 'linkReference'
          ? (definitions.get(node.identifier) ?? '')
          : null;
    const address = given === null ? null : readLinkAddress(given);
    return address === null ? null : { kind: 'link', address };
  };

  const enter = (node: Nodes): boolean => {
    switch (node.type) {
      case 'text':
      case 'inlineCode': {
        const within = open.at(-1);
        const isMarked = within?.type === 'paragraph' && within.children[0] === node;
        const begins = isMarked && isCaption(within, body);
        line.append(begins ? node.value.replace(/^:\s+/, '') : node.value, styles);
        return false;
      }
      case 'code':
        for (const part of node.value.split('\n')) {
          line.append(part, styles);
          flush();
        }
        return false;
      case 'break':
        if (blockHere().kind === 'paragraph' || blockHere().kind === 'quotation') flush();
        else line.append(' ', styles);
        return false;
      case 'footnoteReference':
        line.append(`[${node.label ?? node.identifier}]`, styles);
        return false;
      case 'html':
        if (/^<br\b/i.test(node.value)) line.append(' ', styles);
        return false;
      case 'image':
      case 'imageReference':
        if (open.at(-1)?.type === 'paragraph' && blockHere().kind === 'caption')
          line.append(node.alt ?? '', styles);
        return false;
      case 'definition':
      case 'yaml':
        return false;
      case 'list':
        flush();
        listDepth += 1;
        break;
      case 'listItem':
        list.beginPart();
        break;
      case 'table':
        row = 0;
        break;
      case 'tableRow':
        row += 1;
        column = 0;
        break;
      case 'tableCell':
        column += 1;
        list.beginPart();
        break;
      case 'footnoteDefinition':
        line.append(`[${node.label ?? node.identifier}] `, []);
        break;
      default:
    }
    const style = styleOf(node);
    if (style !== null) styles.push(style);
    open.push(node);
    return 'children' in node;
  };

  const leave = (node: Nodes): void => {
    if (/^(?:paragraph|heading|tableCell)$/.test(node.type)) flush();
    open.pop();
    const style = styleOf(node);
    if (style !== null)
      styles.splice(
        styles.findLastIndex((each) => isSameStyle(each, style)),
        1,
      );
    if (node.type === 'list') listDepth -= 1;
    if (node.type === 'listItem' || node.type === 'tableCell') list.beginPart();
  };

  walkTree<Nodes>(tree, (node) => ('children' in node ? node.children : []), enter, leave);
  flush();
  return {
    ...settleHeadings(list.lines, facts.title ?? ''),
    provenance: {
      byline: facts.author ?? null,
      date: facts.date ?? null,
      source: facts.source ?? null,
    },
  };
}

/**
 * `: Prices by year` beside a table, and a picture alone in its paragraph, whose words are its caption.
 *
 * @see https://pandoc.org/MANUAL.html#extension-table_captions
 */
function isCaption({ children, position }: Paragraph, body: string): boolean {
  const start = position?.start.offset ?? 0;
  if (/^:[ \t]+\S/.test(body.slice(start, start + 20))) return true;
  const [only, more] = children;
  return more === undefined && (only?.type === 'image' || only?.type === 'imageReference');
}

function addressesOf(tree: Nodes): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  walkTree<Nodes>(
    tree,
    (node) => ('children' in node ? node.children : []),
    (node) => {
      if (node.type === 'definition' && !found.has(node.identifier)) {
        found.set(node.identifier, node.url);
      }
      return 'children' in node;
    },
    () => undefined,
  );
  return found;
}

interface FrontMatter {
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly source?: string;
}

/** The plain facts of a YAML head. Whatever else it says is left out with it. */
function splitFrontMatter(text: string): { readonly facts: FrontMatter; readonly body: string } {
  const [whole, head = ''] =
    /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (whole === undefined || !/^\w[\w-]*\s*:/m.test(head)) return { facts: {}, body: text };
  const facts: Record<string, string> = {};
  for (const entry of head.split(/\r?\n/)) {
    const [, name, value] = /^(title|author|date|source)\s*:\s*(.+?)\s*$/.exec(entry) ?? [];
    if (name !== undefined && value !== undefined)
      facts[name] = value.replace(/^(["'])(.*)\1$/, '$2');
  }
  return { facts, body: text.slice(whole.length) };
}
