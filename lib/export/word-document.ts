import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { assertNever } from '@/lib/base/assert-never';
import { type Block, headingLevels, type HeadingLevel as Level } from '@/lib/document/block';
import { type ListPart, outline, type Part } from '@/lib/document/outline';
import { describeTerm } from './describe-term';
import type { ExportDocument, ExportOptions, ExportParagraph } from './export-document';
import { machineNotice, termsHeading } from './notice';
import { englishRuns, frenchRuns, type StyledRun } from './styled-runs';
import { hasOwnTitle } from './xhtml-body';

/**
 * Writes a Word document: the English with real headings and lists, or a table of two columns, French and
 * English, with a row for each paragraph.
 */
export async function writeWordDocument(
  document: ExportDocument,
  options: ExportOptions,
): Promise<Uint8Array> {
  const children = [
    ...(hasOwnTitle(document)
      ? []
      : [paragraphOf(document.title, 'fr', { heading: HeadingLevel.TITLE })]),
    ...(options.hasNotice ? [paragraphOf(machineNotice(document), 'en', { style: 'Notice' })] : []),
    ...(options.sides === 'both'
      ? [twoColumns(document.paragraphs)]
      : outline(document.paragraphs).flatMap(englishPart)),
    ...termParagraphs(document),
  ];
  const file = new Document({
    creator: 'Vis-à-vis',
    title: document.title,
    numbering,
    styles: {
      paragraphStyles: [
        {
          id: 'Notice',
          name: 'Notice',
          basedOn: 'Normal',
          run: { italics: true, color: '555555' },
        },
        {
          id: 'Quotation',
          name: 'Quotation',
          basedOn: 'Normal',
          paragraph: { indent: { left: 567, right: 567 } },
        },
        {
          id: 'Caption',
          name: 'caption',
          basedOn: 'Normal',
          run: { italics: true, size: 18 },
        },
        { id: 'FootnoteText', name: 'footnote text', basedOn: 'Normal', run: { size: 18 } },
      ],
    },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const satisfies Record<Level, string>;

/** Word counts the depth of lists from 0, and knows nine. */
const listLevels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const numbered = 'numbered';

const numbering: INumberingOptions = {
  config: [
    {
      reference: numbered,
      levels: listLevels.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
      })),
    },
  ],
};

type Look = Omit<
  NonNullable<Exclude<ConstructorParameters<typeof Paragraph>[0], string>>,
  'children'
>;

const languageIds = { fr: 'fr-FR', en: 'en-GB' } as const;

const paragraphOf = (text: string, language: 'fr' | 'en', look: Look = {}): Paragraph =>
  styledParagraph([{ text, styles: [] }], language, look);

const styledParagraph = (
  runs: readonly StyledRun[],
  language: 'fr' | 'en',
  look: Look = {},
): Paragraph => new Paragraph({ ...look, children: runs.map((run) => runOf(run, language)) });

function runOf(
  { text, styles, language: own }: StyledRun,
  language: 'fr' | 'en',
): TextRun | ExternalHyperlink {
  const link = styles.find((style) => style.kind === 'link');
  const run = new TextRun({
    text,
    language: { value: own ?? languageIds[language] },
    bold: styles.some(({ kind }) => kind === 'strong'),
    italics: styles.some(({ kind }) => kind === 'emphasis'),
    ...(link === undefined ? {} : { color: '1D4F7C', underline: {} }),
  });
  return link === undefined ? run : new ExternalHyperlink({ children: [run], link: link.address });
}

function englishPart(part: Part<ExportParagraph>, place: number): readonly (Paragraph | Table)[] {
  const write = (paragraph: ExportParagraph, list = 0) =>
    blockOf(paragraph.block, englishRuns(paragraph, 'english'), 'en', list);
  switch (part.kind) {
    case 'paragraph':
      return [write(part.paragraph)];
    case 'list':
      return itemsOf(part).map((paragraph) => write(paragraph, place));
    case 'table':
      return [
        new Table({
          rows: part.rows.map(
            (cells) =>
              new TableRow({
                children: cells.map(
                  (cell) =>
                    new TableCell({
                      children: [cell === null ? new Paragraph({}) : write(cell)],
                    }),
                ),
              }),
          ),
        }),
      ];
    default:
      return assertNever(part);
  }
}

const itemsOf = ({ items }: ListPart<ExportParagraph>): readonly ExportParagraph[] =>
  items.flatMap(({ paragraph, lists }) => [paragraph, ...lists.flatMap(itemsOf)]);

/** @param list tells lists apart, each of which is numbered from 1 */
function blockOf(
  block: Block,
  runs: readonly StyledRun[],
  language: 'fr' | 'en',
  list = 0,
): Paragraph {
  switch (block.kind) {
    case 'heading':
      return styledParagraph(runs, language, { heading: headings[block.level] });
    case 'list-item': {
      const level = Math.min(block.depth, listLevels.length) - 1;
      return styledParagraph(
        runs,
        language,
        block.isOrdered
          ? { numbering: { reference: numbered, level, instance: list } }
          : { bullet: { level } },
      );
    }
    case 'quotation':
      return styledParagraph(runs, language, { style: 'Quotation' });
    case 'caption':
      return styledParagraph(runs, language, { style: 'Caption' });
    case 'footnote':
      return styledParagraph(runs, language, { style: 'FootnoteText' });
    case 'paragraph':
    case 'table-cell':
      return styledParagraph(runs, language, { spacing: { after: 160 } });
    default:
      return assertNever(block);
  }
}

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
} as const;

function twoColumns(paragraphs: readonly ExportParagraph[]): Table {
  const cell = ({ block }: ExportParagraph, runs: readonly StyledRun[], language: 'fr' | 'en') =>
    new TableCell({
      width: { size: 50, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 120, right: 120 },
      children: [blockOf(block, runs, language)],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: paragraphs.map(
      (paragraph) =>
        new TableRow({
          children: [
            cell(paragraph, frenchRuns(paragraph), 'fr'),
            cell(paragraph, englishRuns(paragraph, 'both'), 'en'),
          ],
        }),
    ),
  });
}

function termParagraphs({ terms }: ExportDocument): readonly Paragraph[] {
  if (terms.length === 0) return [];
  return [
    paragraphOf(termsHeading, 'en', { heading: headings[headingLevels[1]] }),
    ...terms.map(
      (term) =>
        new Paragraph({
          children: [
            new TextRun({ text: term.french, bold: true, language: { value: languageIds.fr } }),
            new TextRun({ text: ` — ${describeTerm(term)}`, language: { value: languageIds.en } }),
          ],
        }),
    ),
  ];
}
