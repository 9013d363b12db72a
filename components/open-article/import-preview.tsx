'use client';

import { type ReactNode, useId, useMemo } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { Button } from '@/components/ui/button';
import { StyledText } from '@/components/ui/styled-text';
import type { Structure } from '@/lib/document/article-extras';
import { type Block, type HeadingLevel, plainBlock } from '@/lib/document/block';
import { type Inline, inlinesWithin } from '@/lib/document/inline';
import { type ListPart, outline, type Part } from '@/lib/document/outline';

/** More is not looked at before it is opened. */
const MOST_LINES = 300;

interface Line {
  /** Its offset in the text, in UTF-16 units. */
  readonly start: number;
  readonly block: Block;
  readonly text: string;
  readonly inlines: readonly Inline[];
}

/** What was taken of a document, with its structure, before it is opened. */
export function ImportPreview({
  text,
  structure,
  onEdit,
}: {
  readonly text: string;
  readonly structure: Structure;
  readonly onEdit: () => void;
}) {
  const { article } = useMessages();
  const headingId = useId();
  const lines = useMemo(() => linesOf(text, structure), [text, structure]);
  const parts = useMemo(() => outline(lines.slice(0, MOST_LINES)), [lines]);
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-1">
      <div className="flex items-end justify-between gap-3">
        <h3 id={headingId} className="text-muted text-small">
          {article.preview}
        </h3>
        <Button look="quiet" onClick={onEdit}>
          {article.editAsText}
        </Button>
      </div>
      <div
        lang="fr"
        className="imported rounded-md border border-edge bg-paper p-3 font-serif wrap-anywhere"
      >
        {parts.map((part) => (
          <PreviewPart key={startOf(part)} part={part} />
        ))}
      </div>
      {lines.length > MOST_LINES ? (
        <p className="text-muted text-small">{article.moreLines(lines.length - MOST_LINES)}</p>
      ) : null}
    </section>
  );
}

function linesOf(text: string, { blocks, inlines }: Structure): readonly Line[] {
  const byStart = new Map(blocks.map(({ start, block }) => [start, block]));
  let start = 0;
  return text.split('\n').map((line): Line => {
    const from = start;
    start += line.length + 1;
    return {
      start: from,
      block: byStart.get(from) ?? plainBlock,
      text: line,
      inlines: inlinesWithin(inlines, { start: from, end: from + line.length }),
    };
  });
}

function startOf(part: Part<Line>): number {
  switch (part.kind) {
    case 'paragraph':
      return part.paragraph.start;
    case 'list':
      return part.items[0]?.paragraph.start ?? 0;
    case 'table':
      return part.rows.flat().find((cell) => cell !== null)?.start ?? 0;
  }
}

function PreviewPart({ part }: { readonly part: Part<Line> }): ReactNode {
  switch (part.kind) {
    case 'list':
      return <PreviewList list={part} />;
    case 'table':
      return (
        <table>
          <tbody>
            {part.rows.map((cells, row) => (
              <tr key={cells.find((cell) => cell !== null)?.start ?? row}>
                {cells.map((cell, column) => (
                  <td key={cell?.start ?? `empty ${column}`}>
                    {cell === null ? null : <StyledText {...cell} links="not-followed" />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'paragraph':
      return drawParagraph(part.paragraph);
  }
}

function drawParagraph(line: Line): ReactNode {
  const text = <StyledText {...line} links="not-followed" />;
  switch (line.block.kind) {
    case 'heading':
      return <PreviewHeading level={line.block.level}>{text}</PreviewHeading>;
    case 'quotation':
      return (
        <blockquote>
          <p>{text}</p>
        </blockquote>
      );
    case 'caption':
    case 'footnote':
      return <p className="text-muted text-small">{text}</p>;
    default:
      return <p>{text}</p>;
  }
}

function PreviewList({ list }: { readonly list: ListPart<Line> }) {
  const items = list.items.map(({ paragraph, lists }) => (
    <li key={paragraph.start}>
      <StyledText {...paragraph} links="not-followed" />
      {lists.map((inner) => (
        <PreviewList key={inner.items[0]?.paragraph.start} list={inner} />
      ))}
    </li>
  ));
  return list.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** The dialog's own headings are of levels 2 and 3. */
function PreviewHeading({
  level,
  children,
}: {
  readonly level: HeadingLevel;
  readonly children: ReactNode;
}) {
  const look = level === 1 ? 'font-semibold text-xl' : 'font-semibold';
  if (level === 1) return <h4 className={look}>{children}</h4>;
  return level === 2 ? <h5 className={look}>{children}</h5> : <h6 className={look}>{children}</h6>;
}
