import type { ForeignPassage } from '@/lib/document/article-extras';
import type { Block } from '@/lib/document/block';
import type { DocumentLine } from '@/lib/document/compose-text';
import { type Inline, type InlineStyle, isSameStyle } from '@/lib/document/inline';
import type { Span } from '@/lib/text/span';

/** Puts a line together from pieces of text that have styles, as markup gives them. */
export interface LineBuilder {
  /**
   * Adds text. Runs of white space count as one space, as a browser shows them.
   *
   * @param language another than the document's, as ISO 639-1 has it; null where it is not told
   */
  append(text: string, styles: readonly InlineStyle[], language?: string | null): void;
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
  let foreign: ForeignPassage[] = [];

  return {
    append(added, styles, language = null) {
      const folded = added.replace(foldedSpaces, ' ');
      const piece = text === '' || text.endsWith(' ') ? folded.trimStart() : folded;
      if (piece === '') return;
      const start = text.length;
      text += piece;
      const end = text.length;
      const last = foreign.at(-1);
      if (language !== null && last?.language === language && last.span.end === start) {
        foreign[foreign.length - 1] = { span: { start: last.span.start, end }, language };
      } else if (language !== null) foreign.push({ span: { start, end }, language });
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
      const passages = foreign.flatMap((passage) => trimmed(passage, line));
      text = '';
      open = [];
      closed = [];
      foreign = [];
      if (isBlank(line)) return null;
      return {
        block,
        text: line,
        inlines,
        ...(passages.length === 0 ? {} : { foreign: passages }),
      };
    },
  };
}

/** Whether nothing of a line is to be seen. */
export const isBlank = (line: string): boolean => !/[^\s\p{Cf}\p{Cc}]/u.test(line);

/** Without the white space at its ends; nothing where it has no other. */
function trimmed<Part extends { readonly span: Span }>(part: Part, line: string): readonly Part[] {
  const { span } = part;
  const words = line.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return start < end ? [{ ...part, span: { start, end } }] : [];
}

/** One line after the other on one line, with a space between. */
export function joinLines(first: DocumentLine, second: DocumentLine): DocumentLine {
  const by = first.text.length + 1;
  const moved = <Part extends { readonly span: Span }>(part: Part): Part => ({
    ...part,
    span: { start: part.span.start + by, end: part.span.end + by },
  });
  const foreign = [...(first.foreign ?? []), ...(second.foreign ?? []).map(moved)];
  return {
    block: first.block,
    text: `${first.text} ${second.text}`,
    inlines: [...first.inlines, ...second.inlines.map(moved)],
    ...(foreign.length === 0 ? {} : { foreign }),
  };
}
