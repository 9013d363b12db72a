import type { ForeignPassage, Structure } from './article-extras';
import type { Block } from './block';
import type { Inline } from './inline';

/** A paragraph of a document that is being read in: one line of text, and what it is. */
export interface DocumentLine {
  readonly block: Block;
  /** Without line ends, and not blank. */
  readonly text: string;
  /** In UTF-16 units of the line, in the order of their starts. */
  readonly inlines: readonly Inline[];
  /** What its document says to be in another language, in UTF-16 units of the line; absent where nothing is. */
  readonly foreign?: readonly ForeignPassage[];
}

/** Puts lines together to the text of an article, a line each, and its structure. */
export function composeText(lines: readonly DocumentLine[]): {
  readonly text: string;
  readonly structure: Structure;
} {
  const blocks: Structure['blocks'][number][] = [];
  const inlines: Inline[] = [];
  const foreign: ForeignPassage[] = [];
  let length = 0;
  for (const line of lines) {
    const start = length;
    if (line.block.kind !== 'paragraph') blocks.push({ start, block: line.block });
    for (const { span, style } of line.inlines) {
      inlines.push({ span: { start: start + span.start, end: start + span.end }, style });
    }
    for (const { span, language } of line.foreign ?? []) {
      foreign.push({ span: { start: start + span.start, end: start + span.end }, language });
    }
    length += line.text.length + 1;
  }
  return {
    text: lines.map(({ text }) => text).join('\n'),
    structure: { blocks, inlines, ...(foreign.length === 0 ? {} : { foreign }) },
  };
}
