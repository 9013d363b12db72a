'use client';

import type { CSSProperties, ReactElement, ReactNode } from 'react';
import type { Paragraph } from '@/lib/document/article';
import { type ListPart, outline, type Part, type TablePart } from '@/lib/document/outline';
import { englishColumnClass, frenchSideClass, underFrenchClass } from './columns';
import { spaced } from './paragraph-row';
import { Row } from './row';

/** How the sentences of a paragraph are drawn. */
interface Drawing {
  readonly french: (paragraph: Paragraph) => readonly ReactElement[];
  readonly english: (paragraph: Paragraph) => readonly ReactElement[];
  /** A paragraph that is neither in a list nor in a table, as a row of its own. */
  readonly row: (paragraph: Paragraph) => ReactElement;
}

/** Draws paragraphs beside their English, with lists and tables as such on both sides. */
export function TextRows({
  paragraphs,
  drawing,
}: {
  readonly paragraphs: readonly Paragraph[];
  readonly drawing: Drawing;
}): ReactNode {
  return outline(paragraphs).map((part) => drawPart(part, drawing));
}

function drawPart(part: Part<Paragraph>, drawing: Drawing): ReactElement {
  switch (part.kind) {
    case 'paragraph':
      return drawing.row(part.paragraph);
    case 'list':
      return <ListRow key={keyOf(part.items[0]?.paragraph)} list={part} drawing={drawing} />;
    case 'table': {
      const first = part.rows.flat().find((cell) => cell !== null);
      return <TableRow key={keyOf(first)} table={part} drawing={drawing} />;
    }
  }
}

const keyOf = (paragraph: Paragraph | undefined): string => paragraph?.segments[0]?.id ?? '';

interface FlatItem {
  readonly paragraph: Paragraph;
  readonly depth: number;
  /** Its number in its own list; null where that has bullets. */
  readonly number: number | null;
}

const flatItems = (list: ListPart<Paragraph>, depth = 1): readonly FlatItem[] =>
  list.items.flatMap(({ paragraph, lists }, at) => [
    { paragraph, depth, number: list.isOrdered ? at + 1 : null },
    ...lists.flatMap((inner) => flatItems(inner, depth + 1)),
  ]);

/**
 * A list in each column. It has no box of its own, so that an item stands level with its English, or over it
 * on a narrow screen. For the same reason the items of inner lists are its items too, further in.
 */
function ListRow({
  list,
  drawing,
}: {
  readonly list: ListPart<Paragraph>;
  readonly drawing: Drawing;
}) {
  const items = flatItems(list);
  const List = list.isOrdered ? 'ol' : 'ul';
  const draw = (sentences: Drawing['french'], side: string, row: string) =>
    items.map(({ paragraph, depth, number }, at) => (
      <li
        key={keyOf(paragraph)}
        className={`${side} ${row} py-0.5 hyphens-auto text-pretty`}
        style={itemStyle(at + 1, depth, number)}
      >
        {spaced(sentences(paragraph))}
      </li>
    ));
  return (
    <Row first={keyOf(items[0]?.paragraph)} className="py-2">
      {/* Without boxes, some browsers take the role away. */}
      <List lang="fr" role="list" className="french-side contents">
        {draw(drawing.french, 'col-start-1', 'row-start-(--upper) facing:row-start-(--item)')}
      </List>
      <List lang="en" role="list" className="english-side contents">
        {draw(drawing.english, englishColumnClass, 'row-start-(--lower) facing:row-start-(--item)')}
      </List>
    </Row>
  );
}

/** The rows of an item and of its English: one, or two where one is under the other. */
const itemStyle = (item: number, depth: number, number: number | null): CSSProperties =>
  Object.assign(
    {
      marginInlineStart: `${1.4 * depth}em`,
      listStyleType: number === null ? (depth === 1 ? 'disc' : 'circle') : 'decimal',
      ...(number === null ? {} : { counterSet: `list-item ${number}` }),
    },
    { '--item': item, '--upper': 2 * item - 1, '--lower': 2 * item },
  );

function TableRow({
  table,
  drawing,
}: {
  readonly table: TablePart<Paragraph>;
  readonly drawing: Drawing;
}) {
  const draw = (sentences: Drawing['french']) => (
    <tbody>
      {table.rows.map((cells, row) => (
        <tr key={keyOf(cells.find((cell) => cell !== null) ?? undefined) || row}>
          {cells.map((cell, column) => (
            <td
              key={cell === null ? `empty ${column}` : keyOf(cell)}
              className="border border-rule px-2 py-1 align-top"
            >
              {cell === null ? null : spaced(sentences(cell))}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
  return (
    <Row
      first={keyOf(table.rows.flat().find((cell) => cell !== null) ?? undefined)}
      className="py-3"
    >
      <div className={frenchSideClass}>
        <table lang="fr" className="text-[0.9em]">
          {draw(drawing.french)}
        </table>
      </div>
      <div className={`${englishColumnClass} ${underFrenchClass}`}>
        <table lang="en" className="text-[0.9em]">
          {draw(drawing.english)}
        </table>
      </div>
    </Row>
  );
}
