import type { ArticleExtras } from '@/lib/document/article-extras';

/** What was guessed or left out in reading; the reader is told. */
export type ImportNote =
  /** As the Encoding Standard names it: `macintosh`. */
  | { readonly about: 'encoding-guessed'; readonly encoding: string }
  | { readonly about: 'times-left-out'; readonly cues: number }
  /** Line ends within paragraphs that were taken away. */
  | { readonly about: 'lines-joined'; readonly lines: number }
  /** `Source` and `Comment (0)` around a text that was copied from a page. */
  | { readonly about: 'surroundings-left-out'; readonly lines: number }
  /** Running heads and page numbers. */
  | { readonly about: 'margins-left-out'; readonly lines: number }
  /** The text as a whole is in another language, named as ISO 639-1 has it. */
  | { readonly about: 'not-french'; readonly language: string }
  /** Passages of a French text in other languages, which are left as they stand. */
  | {
      readonly about: 'foreign-passages';
      readonly passages: number;
      readonly languages: readonly string[];
    };

/** A chapter that a book offers. */
export interface OfferedChapter {
  /** Empty where the book names none. */
  readonly title: string;
  readonly words: number;
  readonly isChosen: boolean;
}

/** An article as a file gave it, and what the reader may choose otherwise. */
export interface ImportedArticle {
  /** The document's own, else the file's name without its ending. */
  readonly title: string;
  /** Of plain text as it stands in the file, markup included: it is never anything but text. */
  readonly text: string;
  readonly extras: ArticleExtras;
  readonly notes: readonly ImportNote[];
  /** What the letters were read in, as the Encoding Standard names it; null where the format fixes that. */
  readonly encoding: string | null;
  /** Of a book, all of them; else none. */
  readonly chapters: readonly OfferedChapter[];
  /** Whether its lines were broken to a width, and joined or kept. */
  readonly hardLines: 'none' | 'joined' | 'kept';
  /** Whether something is not French, and left as it stands or translated as if it were. */
  readonly foreign: 'none' | 'left' | 'translated';
}

/** What the reader chose of an earlier reading of the same file. */
export interface ImportChoices {
  /** Null for the one that fits best. */
  readonly encoding: string | null;
  /** Of a book, by place from 0; null for as many as an article holds. */
  readonly chapters: readonly number[] | null;
  readonly keepsLines: boolean;
  /** What seems to be no French is translated as if it were. */
  readonly translatesForeign: boolean;
}

export const noChoices: ImportChoices = {
  encoding: null,
  chapters: null,
  keepsLines: false,
  translatesForeign: false,
};
