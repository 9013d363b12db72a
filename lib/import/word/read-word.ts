import type { Block } from '@/lib/document/block';
import type { Archive } from '@/lib/import/archive/open-archive';
import { readXmlPart } from '@/lib/import/archive/xml-part';
import {
  childNamed,
  childrenNamed,
  isElement,
  textWithin,
  type XmlElement,
} from '@/lib/import/archive/xml-tree';
import type { ImportedDocument } from '@/lib/import/imported-document';
import { createLineBuilder } from '@/lib/import/lines/line-builder';
import { createLineList } from '@/lib/import/lines/line-list';
import { settleHeadings } from '@/lib/import/lines/settle-headings';
import { appendRuns, type RunContext } from './word-runs';
import { readWordStyles } from './word-styles';

/** The parts of a Word document that are read. */
export const isWordPart = (name: string): boolean =>
  /^(?:word\/(?:document|styles|numbering|footnotes|endnotes|_rels\/document\.xml)\.(?:xml|rels)|docProps\/core\.xml)$/.test(
    name,
  );

/**
 * A Word document: its paragraphs with headings, lists, quotations, tables, captions, links, emphasis and
 * notes; without what was deleted and is only tracked, headers, footers, comments and drawings.
 *
 * @returns null where it is no such document, or broken
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
export function readWord(archive: Archive): ImportedDocument | null {
  const part = (name: string) => readXmlPart(archive, name);
  const body = childNamed(part('word/document.xml'), 'w:body');
  if (body === null) return null;
  const styles = readWordStyles(part('word/styles.xml'), part('word/numbering.xml'));
  const relationships = new Map(
    childrenNamed(part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      attributes.Target ?? '',
    ]),
  );
  const notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[] = [];
  const context: RunContext = {
    addressOf: (relationship) => relationships.get(relationship) ?? null,
    callNote: (kind, id) => notes.push({ kind, id }),
  };
  const list = createLineList();
  const line = createLineBuilder();

  const readParagraph = (paragraph: XmlElement, cell: Block | null): void => {
    appendRuns(paragraph, line, context);
    const block = cell ?? styles.blockOf(childNamed(paragraph, 'w:pPr'));
    if (cell === null) list.beginPart();
    list.add(line.finish(block));
  };

  const readTable = (table: XmlElement): void => {
    for (const [row, rowElement] of within(table, 'w:tr').entries()) {
      let column = 1;
      for (const cell of within(rowElement, 'w:tc')) {
        list.beginPart();
        readBlocks(cell, { kind: 'table-cell', row: row + 1, column });
        const span = childNamed(childNamed(cell, 'w:tcPr'), 'w:gridSpan');
        column += Math.min(50, Number(span?.attributes['w:val'] ?? '1') || 1);
      }
    }
  };

  const readBlocks = (parent: XmlElement, cell: Block | null): void => {
    for (const child of parent.children.filter(isElement)) {
      if (child.name === 'w:p') readParagraph(child, cell);
      else if (child.name === 'w:tbl') {
        // A table within a cell is read as the cell's text.
        if (cell === null) readTable(child);
        else for (const row of within(child, 'w:tr')) readBlocks(row, cell);
      } else if (/^w:(?:sdt|sdtContent|ins|moveTo|customXml|smartTag|tc)$/.test(child.name)) {
        readBlocks(child, cell);
      }
    }
  };
  readBlocks(body, null);

  const noteParts = {
    footnote: notesIn(part('word/footnotes.xml'), 'w:footnote'),
    endnote: notesIn(part('word/endnotes.xml'), 'w:endnote'),
  };
  // A note may call another, which then comes after it.
  for (let at = 0; at < notes.length && at < MOST_NOTES; at += 1) {
    const { kind, id } = notes[at] ?? { kind: 'footnote', id: '' };
    list.beginPart();
    line.append(`[${at + 1}] `, []);
    for (const paragraph of childrenNamed(noteParts[kind].get(id) ?? null, 'w:p')) {
      appendRuns(paragraph, line, context);
      line.append(' ', []);
    }
    list.add(line.finish({ kind: 'footnote' }));
  }

  const core = part('docProps/core.xml');
  const settled = settleHeadings(list.lines, '');
  return {
    lines: settled.lines,
    title: settled.title,
    provenance: {
      byline: factIn(core, 'dc:creator'),
      date: factIn(core, 'dcterms:created')?.slice(0, 10) ?? null,
      source: null,
    },
  };
}

const MOST_NOTES = 10_000;

/** Children of a name, those in content controls too. */
const within = (parent: XmlElement, name: string): readonly XmlElement[] =>
  parent.children
    .filter(isElement)
    .flatMap((child) =>
      child.name === name
        ? [child]
        : /^w:(?:sdt|sdtContent|ins|customXml)$/.test(child.name)
          ? within(child, name)
          : [],
    );

const notesIn = (part: XmlElement | null, name: string): ReadonlyMap<string, XmlElement> =>
  new Map(childrenNamed(part, name).map((note) => [note.attributes['w:id'] ?? '', note]));

function factIn(core: XmlElement | null, name: string): string | null {
  const element = childNamed(core, name);
  const text = element === null ? '' : textWithin(element).replace(/\s+/g, ' ').trim();
  return text === '' || text.length > 300 ? null : text;
}
