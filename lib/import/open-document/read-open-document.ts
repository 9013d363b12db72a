import type { Block } from '@/lib/document/block';
import { headingLevels } from '@/lib/document/block';
import { type InlineStyle, readLinkAddress } from '@/lib/document/inline';
import type { Archive } from '@/lib/import/archive/open-archive';
import { readXmlPart } from '@/lib/import/archive/xml-part';
import {
  childNamed,
  descendantsNamed,
  isElement,
  textWithin,
  type XmlElement,
} from '@/lib/import/archive/xml-tree';
import type { ImportedDocument } from '@/lib/import/imported-document';
import { createLineBuilder } from '@/lib/import/lines/line-builder';
import { createLineList } from '@/lib/import/lines/line-list';
import { settleHeadings } from '@/lib/import/lines/settle-headings';
import { readTextStyles } from './text-styles';

/** The parts of an OpenDocument text that are read. */
export const isOpenDocumentPart = (name: string): boolean =>
  /^(?:content|styles|meta)\.xml$/.test(name);

/** Where a paragraph lies. */
interface Place {
  readonly block: Block | null;
  readonly listStyle: string | undefined;
  readonly listDepth: number;
}

/** Wider rows are those of spreadsheets that repeat empty cells. */
const MOST_REPEATS = 50;

/**
 * An OpenDocument text: its paragraphs with headings, lists, quotations, tables, captions, links, emphasis
 * and notes; without tracked deletions, headers, footers, comments and pictures.
 *
 * @returns null where it is no such document, or broken
 * @see https://docs.oasis-open.org/office/OpenDocument/v1.3/
 */
export function readOpenDocument(archive: Archive): ImportedDocument | null {
  const part = (name: string) => readXmlPart(archive, name);
  const content = part('content.xml');
  const body = childNamed(childNamed(content, 'office:body'), 'office:text');
  if (body === null) return null;
  const styles = readTextStyles([content, part('styles.xml')]);
  const list = createLineList();
  const line = createLineBuilder();
  const notes: XmlElement[] = [];

  const appendWithin = (
    element: XmlElement,
    inlines: readonly InlineStyle[],
    place: Place,
  ): void => {
    for (const child of element.children) {
      if (!isElement(child)) {
        line.append(child, inlines);
        continue;
      }
      const { attributes } = child;
      switch (child.name) {
        case 'text:s':
        case 'text:tab':
        case 'text:line-break':
          line.append(' ', inlines);
          break;
        case 'text:note': {
          const number = notes.push(child);
          line.append(`[${number}]`, inlines);
          break;
        }
        case 'text:a': {
          const address = readLinkAddress(attributes['xlink:href'] ?? '');
          const link: readonly InlineStyle[] = address === null ? [] : [{ kind: 'link', address }];
          appendWithin(child, [...inlines, ...link], place);
          break;
        }
        case 'text:span':
          appendWithin(
            child,
            [...inlines, ...styles.inlineOf(attributes['text:style-name'])],
            place,
          );
          break;
        case 'draw:frame':
          pending.push(...descendantsNamed(child, 'draw:text-box'));
          break;
        case 'office:annotation':
        case 'office:annotation-end':
        case 'text:tracked-changes':
          break;
        default:
          appendWithin(child, inlines, place);
      }
    }
  };
  /** Boxes with captions, which stand in a paragraph and are read after it. */
  let pending: XmlElement[] = [];

  const readParagraph = (element: XmlElement, place: Place): void => {
    appendWithin(element, [], place);
    const own =
      element.name === 'text:h' && place.block === null
        ? headingOf(element)
        : styles.blockOf(element.attributes['text:style-name']);
    list.add(line.finish(place.block ?? own ?? { kind: 'paragraph' }));
    const boxes = pending;
    pending = [];
    for (const box of boxes) readBlocks(box, { ...place, block: place.block });
  };

  const readList = (element: XmlElement, place: Place): void => {
    const listStyle = element.attributes['text:style-name'] ?? place.listStyle;
    const listDepth = place.listDepth + 1;
    const block: Block = {
      kind: 'list-item',
      isOrdered: styles.isOrdered(listStyle, listDepth),
      depth: Math.min(9, listDepth),
    };
    for (const item of element.children.filter(isElement)) {
      if (place.block === null || place.block.kind === 'list-item') list.beginPart();
      readBlocks(item, {
        block: place.block?.kind === 'table-cell' ? place.block : block,
        listStyle,
        listDepth,
      });
    }
  };

  const readTable = (table: XmlElement, place: Place): void => {
    let row = 0;
    const rows = ['table:table-row', 'table:table-header-rows'];
    const elements = table.children.filter(isElement).filter(({ name }) => rows.includes(name));
    for (const element of elements.flatMap((each) =>
      each.name === 'table:table-row' ? [each] : each.children.filter(isElement),
    )) {
      row += 1;
      let column = 1;
      for (const cell of element.children.filter(isElement)) {
        list.beginPart();
        if (cell.name === 'table:table-cell') {
          readBlocks(cell, {
            ...place,
            block:
              place.block?.kind === 'table-cell'
                ? place.block
                : { kind: 'table-cell', row, column },
          });
        }
        const repeated = Number(cell.attributes['table:number-columns-repeated'] ?? '1');
        column += Math.min(MOST_REPEATS, Math.max(1, repeated || 1));
      }
    }
    list.beginPart();
  };

  const readBlocks = (parent: XmlElement, place: Place): void => {
    for (const child of parent.children.filter(isElement)) {
      switch (child.name) {
        case 'text:p':
        case 'text:h':
          if (place.block === null) list.beginPart();
          readParagraph(child, place);
          break;
        case 'text:list':
          readList(child, place);
          break;
        case 'table:table':
          readTable(child, place);
          break;
        case 'text:section':
        case 'draw:text-box':
        case 'text:note-body':
          readBlocks(child, place);
          break;
        case 'draw:frame':
          for (const box of descendantsNamed(child, 'draw:text-box')) readBlocks(box, place);
          break;
        default:
      }
    }
  };

  const top: Place = { block: null, listStyle: undefined, listDepth: 0 };
  readBlocks(body, top);
  for (let at = 0; at < notes.length; at += 1) {
    list.beginPart();
    line.append(`[${at + 1}] `, []);
    for (const paragraph of descendantsNamed(
      childNamed(notes[at] ?? null, 'text:note-body'),
      'text:p',
    )) {
      appendWithin(paragraph, [], top);
      line.append(' ', []);
    }
    list.add(line.finish({ kind: 'footnote' }));
  }

  const meta = childNamed(part('meta.xml'), 'office:meta');
  return {
    ...settleHeadings(list.lines, ''),
    provenance: {
      byline: factIn(meta, 'meta:initial-creator') ?? factIn(meta, 'dc:creator'),
      date: factIn(meta, 'meta:creation-date')?.slice(0, 10) ?? null,
      source: null,
    },
  };
}

function headingOf(element: XmlElement): Block {
  const level = Number(element.attributes['text:outline-level'] ?? '1');
  return { kind: 'heading', level: headingLevels[level - 1] ?? 6 };
}

function factIn(meta: XmlElement | null, name: string): string | null {
  const element = childNamed(meta, name);
  const text = element === null ? '' : textWithin(element).replace(/\s+/g, ' ').trim();
  return text === '' || text.length > 300 ? null : text;
}
