import type { Block } from '@/lib/document/block';
import type { DocumentLine } from '@/lib/document/compose-text';
import { type Inline, type InlineStyle, isSameStyle } from '@/lib/document/inline';

/** Puts a line together from pieces of text that have styles, as markup gives them. */
export interface LineBuilder {
  /** Adds text. Runs of white space count as one space, as a browser shows them. */
  append(text: string, styles: readonly InlineStyle[]): void;
  /** Gives the line, without white space around it, and begins the next; null where there was no text. */
  finish(block: Block): DocumentLine | null;
}

/** What a browser draws as one space, and whatever else ends a line. The spaces of French typography stay. */
const foldedSpaces = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

export function createLineBuilder(): LineBuilder {
  let text = '';
  /** Styles whose words may go on, and where each began. */
  let open: Inline[] = [];
  let closed: Inline[] = [];

  return {
    append(added, styles) {
      const folded = added.replace(foldedSpaces, ' ');
      const piece = text === '' || text.endsWith(' ') ? folded.trimStart() : folded;
      if (piece === '') return;
      const start = text.length;
      text += piece;
      const end = text.length;
      const continued: Inline[] = [];
      for (const inline of open) {
        const goesOn = styles.some((style) => isSameStyle(style, inline.style));
        (goesOn ? continued : closed).push(
          goesOn ? { ...inline, span: { start: inline.span.start, end } } : inline,
        );
      }
      for (const style of styles) {
        if (!continued.some((inline) => isSameStyle(style, inline.style))) {
          continued.push({ span: { start, end }, style });
        }
      }
      open = continued;
    },

    finish(block) {
      const line = text.trimEnd();
      const inlines = [...closed, ...open]
        .flatMap((inline) => trimmed(inline, line))
        .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
      text = '';
      open = [];
      closed = [];
      return isBlank(line) ? null : { block, text: line, inlines };
    },
  };
}

/** Whether nothing of a line is to be seen. */
export const isBlank = (line: string): boolean => !/[^\s\p{Cf}\p{Cc}]/u.test(line);

/** Without the white space at its ends; nothing where it has no other. */
function trimmed({ span, style }: Inline, line: string): readonly Inline[] {
  const words = line.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return start < end ? [{ span: { start, end }, style }] : [];
}

/** One line after the other on one line, with a space between. */
export function joinLines(first: DocumentLine, second: DocumentLine): DocumentLine {
  const by = first.text.length + 1;
  return {
    block: first.block,
    text: `${first.text} ${second.text}`,
    inlines: [
      ...first.inlines,
      ...second.inlines.map(({ span, style }) => ({
        span: { start: span.start + by, end: span.end + by },
        style,
      })),
    ],
  };
}
