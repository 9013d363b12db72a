import type { Article, Paragraph } from '@/lib/document/article';
import type { Block } from '@/lib/document/block';
import { carryInlines } from '@/lib/document/carry-inlines';
import type { Inline } from '@/lib/document/inline';
import type { Link } from '@/lib/mt/translator';
import type { Span } from '@/lib/text/span';
import { missingEnglish } from './missing-english';

/** An article as the screen shows it, for any format to write. */
export interface ExportDocument {
  readonly title: string;
  readonly paragraphs: readonly ExportParagraph[];
  /** The glossary's terms in the article, each once, in the order of their French. */
  readonly terms: readonly ExportTerm[];
}

/** A paragraph's French and its sentences, both on one line. */
export interface ExportParagraph {
  readonly block: Block;
  readonly french: string;
  readonly sentences: readonly ExportSentence[];
}

/** Who wrote an English sentence: the machine, the reader, or whoever filled a translation memory. */
export const origins = ['machine', 'hand', 'memory'] as const;
export type Origin = (typeof origins)[number];

export interface ExportSentence {
  /** Paragraph and sentence numbers from 1, as in `3.2`. */
  readonly id: string;
  readonly french: string;
  /** Null for a sentence that has no English yet, or could not be translated. */
  readonly english: string | null;
  /** Null where there is no English. */
  readonly origin: Origin | null;
  /** In UTF-16 units of `french` and `english`. English by hand has none. */
  readonly links: readonly Link[];
  /** Links and emphasis, in UTF-16 units of `french` and `english`; absent where the French has none. */
  readonly frenchInlines?: readonly Inline[];
  readonly englishInlines?: readonly Inline[];
  /** Where terms stand in `french`, in order and without overlap. */
  readonly occurrences: readonly ExportOccurrence[];
  /** As ISO 639-1 has it, where `french` is not French; `english` is the same then, unless by hand. */
  readonly language?: string;
}

export interface ExportOccurrence {
  /** In UTF-16 units of `french`. */
  readonly span: Span;
  /** The id of the entry. */
  readonly termId: string;
}

/** A term of the glossary, for the list of terms and for formats that carry a glossary. */
export interface ExportTerm {
  readonly id: string;
  readonly french: string;
  /** Preferred first; empty for a term that is only explained. */
  readonly english: readonly string[];
  readonly forbidden: readonly string[];
  readonly definition: string;
}

/** The English alone, or each French paragraph with its English. */
export const exportSides = ['english', 'both'] as const;
export type ExportSides = (typeof exportSides)[number];

/** What the reader wants in the file. A format ignores what it has no place for. */
export interface ExportOptions {
  readonly sides: ExportSides;
  /** Whether only sentences by the reader are written, each with its French if `sides` says so. */
  readonly isOnlyByHand: boolean;
  /** Whether the terms and their definitions follow the text. */
  readonly hasTerms: boolean;
  /** Whether a line says that the English is a machine's and unrevised. */
  readonly hasNotice: boolean;
}

/** What the screen shows of one sentence. */
export interface ShownSentence {
  readonly english: string;
  readonly origin: Origin;
  readonly links: readonly Link[];
}

/** What an export needs besides the article. */
export interface ExportSources {
  /** Null where the screen shows no English. */
  readonly englishOf: (segmentId: string) => ShownSentence | null;
  /** In UTF-16 units of the segment's text, in order and without overlap. */
  readonly occurrencesIn: (segmentId: string) => readonly ExportOccurrence[];
  readonly terms: readonly ExportTerm[];
}

export const buildExportDocument = (
  article: Article,
  { englishOf, occurrencesIn, terms }: ExportSources,
): ExportDocument => {
  const used = new Set<string>();
  const paragraphs = article.paragraphs.map(
    (paragraph): ExportParagraph => ({
      block: paragraph.block,
      french: frenchOf(article, paragraph),
      sentences: paragraph.segments.map(({ id, text, language, inlines = [] }): ExportSentence => {
        const occurrences = occurrencesIn(id);
        for (const { termId } of occurrences) used.add(termId);
        const shown = englishOf(id);
        const isShown = shown !== null && shown.english.trim() !== '';
        const folded = fold(text);
        const english = isShown ? fold(shown.english) : null;
        return {
          id,
          french: folded.text,
          english: english?.text ?? null,
          origin: isShown ? shown.origin : null,
          links:
            isShown && english !== null
              ? shown.links.map((link) => ({
                  ...link,
                  source: folded.moveSpan(link.source),
                  target: english.moveSpan(link.target),
                }))
              : [],
          ...(inlines.length === 0
            ? {}
            : {
                frenchInlines: moved(inlines, folded.moveSpan),
                englishInlines:
                  isShown && english !== null
                    ? moved(
                        carryInlines(text, inlines, shown.english, shown.links),
                        english.moveSpan,
                      )
                    : [],
              }),
          occurrences: occurrences.map((each) => ({ ...each, span: folded.moveSpan(each.span) })),
          ...(language === undefined ? {} : { language }),
        };
      }),
    }),
  );
  return {
    title: fold(article.title).text,
    paragraphs,
    terms: terms
      .filter(({ id }) => used.has(id))
      .toSorted((a, b) => a.french.localeCompare(b.french, 'fr')),
  };
};

/**
 * Joins the English of a paragraph. A mark stands for a sentence without English, so that it is visibly
 * missing, with the French in it where that is not beside it anyway.
 */
export const englishParagraph = ({ sentences }: ExportParagraph, sides: ExportSides): string =>
  sentences.map((sentence) => sentence.english ?? missingEnglish(sentence.french, sides)).join(' ');

const moved = (inlines: readonly Inline[], moveSpan: (span: Span) => Span): readonly Inline[] =>
  inlines
    .map((inline) => ({ ...inline, span: moveSpan(inline.span) }))
    .filter(({ span }) => span.start < span.end);

function frenchOf({ text }: Article, { segments }: Paragraph): string {
  const start = segments[0]?.span.start ?? 0;
  const end = segments.at(-1)?.span.end ?? start;
  return fold(text.slice(start, end)).text;
}

/**
 * Puts a text on one line, as a browser shows it, and says where its spans are then. The narrow spaces of
 * French typography are no line ends and stay.
 */
function fold(text: string): { text: string; moveSpan: (span: Span) => Span } {
  /** The place where each unit of the text begins in the folded one. */
  const starts = new Uint32Array(text.length + 1);
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    starts[index] = folded.length;
    const unit = text.charAt(index);
    if (!foldedSpace.test(unit)) folded += unit;
    else if (folded !== '' && !folded.endsWith(' ')) folded += ' ';
  }
  const line = folded.trim();
  const lead = folded.length - folded.trimStart().length;
  starts[text.length] = folded.length;
  const at = (offset: number) =>
    Math.max(0, Math.min(line.length, (starts[offset] ?? folded.length) - lead));
  return { text: line, moveSpan: ({ start, end }) => ({ start: at(start), end: at(end) }) };
}

const foldedSpace = /[\t\n\v\f\r \u2028\u2029]/;
