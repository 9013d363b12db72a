import { type Inline, type InlineStyle, inlinesWithin, isSameStyle } from '@/lib/document/inline';
import type { ExportParagraph, ExportSentence, ExportSides } from './export-document';
import { missingEnglish } from './missing-english';

/** A piece of a line and how it is set apart; the outer styles come first. */
export interface StyledRun {
  readonly text: string;
  readonly styles: readonly InlineStyle[];
  /** As ISO 639-1 has it, where it is not its column's. */
  readonly language?: string;
}

/** Cuts a line where its styles change. The pieces join back to it exactly. */
export function styledRuns(text: string, inlines: readonly Inline[]): readonly StyledRun[] {
  const cuts = [
    ...new Set([0, text.length, ...inlines.flatMap(({ span }) => [span.start, span.end])]),
  ].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const styles = inlinesWithin(inlines, { start, end }).map(({ style }) => style);
    return { text: text.slice(start, end), styles };
  });
}

/** The French of a paragraph. */
export function frenchRuns({ french, sentences }: ExportParagraph): readonly StyledRun[] {
  const isPlain = ({ frenchInlines = [], language }: ExportSentence) =>
    frenchInlines.length === 0 && language === undefined;
  if (sentences.every(isPlain)) return [{ text: french, styles: [] }];
  return withSpaces(
    sentences.map((sentence) =>
      inLanguage(styledRuns(sentence.french, sentence.frenchInlines ?? []), sentence.language),
    ),
  );
}

/** The English of a paragraph, with a mark in the place of what is not translated. */
export const englishRuns = (
  { sentences }: ExportParagraph,
  sides: ExportSides,
): readonly StyledRun[] =>
  withSpaces(
    sentences.map((sentence) =>
      sentence.english === null
        ? [{ text: missingEnglish(sentence.french, sides), styles: [] }]
        : inLanguage(
            styledRuns(sentence.english, sentence.englishInlines ?? []),
            englishLanguage(sentence),
          ),
    ),
  );

const inLanguage = (
  runs: readonly StyledRun[],
  language: string | undefined,
): readonly StyledRun[] =>
  language === undefined ? runs : runs.map((run) => ({ ...run, language }));

/** What is left as it stands is no English; what the reader wrote in its place is. */
const englishLanguage = ({ french, english, language }: ExportSentence): string | undefined =>
  english === french ? language : undefined;

/** A space between two sentences has what both of its neighbours have, so that a link goes on over it. */
function withSpaces(sentences: readonly (readonly StyledRun[])[]): readonly StyledRun[] {
  return sentences.flatMap((runs, at): readonly StyledRun[] => {
    const before = sentences[at - 1]?.at(-1);
    if (before === undefined) return runs;
    const after = runs[0]?.styles ?? [];
    const shared = before.styles.filter((style) => after.some((each) => isSameStyle(style, each)));
    return [{ text: ' ', styles: shared }, ...runs];
  });
}

/** A run of pieces that share a style, or one that has none. */
export interface StyledGroup {
  /** The outermost style; null where the pieces have none. */
  readonly style: InlineStyle | null;
  /** The pieces without that style. */
  readonly runs: readonly StyledRun[];
}

/** Puts pieces that share their outermost style together, so that a link is written once. */
export function groupRuns(runs: readonly StyledRun[]): readonly StyledGroup[] {
  const groups: { readonly style: InlineStyle | null; readonly runs: StyledRun[] }[] = [];
  for (const { text, styles } of runs) {
    const last = groups.at(-1);
    // What the pieces before have goes on, however deep it lies in this one.
    const goesOn = last?.style
      ? styles.find((style) => last.style !== null && isSameStyle(style, last.style))
      : undefined;
    if (last && goesOn !== undefined) {
      last.runs.push({ text, styles: styles.filter((style) => style !== goesOn) });
      continue;
    }
    const [outer, ...inner] = styles;
    if (outer !== undefined) groups.push({ style: outer, runs: [{ text, styles: inner }] });
    else groups.push({ style: null, runs: [{ text, styles: [] }] });
  }
  return groups;
}

/** Pieces that follow each other in one language. */
export interface LanguageGroup {
  /** Null where it is their column's. */
  readonly language: string | null;
  readonly runs: readonly StyledRun[];
}

/** Puts pieces together that are in one language, so that it is told once. */
export function groupLanguages(runs: readonly StyledRun[]): readonly LanguageGroup[] {
  const groups: { readonly language: string | null; readonly runs: StyledRun[] }[] = [];
  for (const run of runs) {
    const language = run.language ?? null;
    const last = groups.at(-1);
    if (last?.language === language) last.runs.push(run);
    else groups.push({ language, runs: [run] });
  }
  return groups;
}

/** Writes pieces by what their format has for each style. */
export const writeRuns = (
  runs: readonly StyledRun[],
  format: {
    readonly text: (text: string) => string;
    readonly styled: (content: string, style: InlineStyle) => string;
  },
): string =>
  groupRuns(runs)
    .map(({ style, runs: inner }) =>
      style === null
        ? inner.map(({ text }) => format.text(text)).join('')
        : format.styled(writeRuns(inner, format), style),
    )
    .join('');
