import {
  BorderStyle,
  Document,
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
import { headingLevels, type HeadingLevel as Level } from '@/lib/document/block';
import { describeTerm } from './describe-term';
import {
  type ExportDocument,
  type ExportOptions,
  type ExportParagraph,
  englishParagraph,
} from './export-document';
import { machineNotice, termsHeading } from './notice';
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
      : document.paragraphs.map((paragraph) =>
          blockOf(paragraph, englishParagraph(paragraph, 'english'), 'en'),
        )),
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
  new Paragraph({
    ...look,
    children: [new TextRun({ text, language: { value: languageIds[language] } })],
  });

function blockOf({ block }: ExportParagraph, text: string, language: 'fr' | 'en'): Paragraph {
  switch (block.kind) {
    case 'heading':
      return paragraphOf(text, language, { heading: headings[block.level] });
    case 'list-item': {
      const level = Math.min(block.depth, listLevels.length) - 1;
      return paragraphOf(
        text,
        language,
        block.isOrdered ? { numbering: { reference: numbered, level } } : { bullet: { level } },
      );
    }
    case 'quotation':
      return paragraphOf(text, language, { style: 'Quotation' });
    case 'paragraph':
    case 'caption':
    case 'footnote':
    case 'table-cell':
      return paragraphOf(text, language, { spacing: { after: 160 } });
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
  const cell = (paragraph: ExportParagraph, text: string, language: 'fr' | 'en') =>
    new TableCell({
      width: { size: 50, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 120, right: 120 },
      children: [blockOf(paragraph, text, language)],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: paragraphs.map(
      (paragraph) =>
        new TableRow({
          children: [
            cell(paragraph, paragraph.french, 'fr'),
            cell(paragraph, englishParagraph(paragraph, 'both'), 'en'),
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
