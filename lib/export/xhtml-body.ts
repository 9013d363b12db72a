import { assertNever } from '@/lib/base/assert-never';
import { type ListPart, outline, type Part } from '@/lib/document/outline';
import { describeTerm } from './describe-term';
import type { ExportDocument, ExportOptions, ExportParagraph, ExportTerm } from './export-document';
import { machineNotice, termsHeading } from './notice';
import { englishRuns, frenchRuns, groupLanguages, type StyledRun, writeRuns } from './styled-runs';
import { escapeXml } from './xml';

/**
 * Writes the content of a page's body as HTML that is also XML, for web pages, books and the clipboard.
 * With both languages, French stands left and English right, a row for each paragraph; a narrow page puts
 * one below the other. Nothing in it runs.
 */
export function writeXhtmlBody(document: ExportDocument, options: ExportOptions): string {
  const write = options.sides === 'both' ? besideEachOther : englishAlone;
  return [
    ...(hasOwnTitle(document) ? [] : [`<h1 lang="fr">${escapeXml(document.title)}</h1>`]),
    ...(options.hasNotice
      ? [`<p class="notice" lang="en">${escapeXml(machineNotice(document))}</p>`]
      : []),
    ...outline(document.paragraphs).map(write),
    ...termList(document.terms),
  ].join('\n');
}

/** Says whether the text begins with its title, so that none has to be added. */
export const hasOwnTitle = ({ title, paragraphs }: ExportDocument): boolean => {
  const [first] = paragraphs;
  return (
    title === '' ||
    (first?.block.kind === 'heading' && first.block.level === 1 && first.french === title)
  );
};

type WriteText = (paragraph: ExportParagraph) => string;

const writeXhtml = (runs: readonly StyledRun[]): string =>
  groupLanguages(runs)
    .map((group) => {
      const written = writeStyled(group.runs);
      return group.language === null
        ? written
        : `<span lang="${escapeXml(group.language)}">${written}</span>`;
    })
    .join('');

const writeStyled = (runs: readonly StyledRun[]): string =>
  writeRuns(runs, {
    text: escapeXml,
    styled(content, style) {
      switch (style.kind) {
        case 'emphasis':
          return `<em>${content}</em>`;
        case 'strong':
          return `<strong>${content}</strong>`;
        case 'link':
          return `<a href="${escapeXml(style.address)}" rel="noreferrer">${content}</a>`;
        default:
          return assertNever(style);
      }
    },
  });

const english: WriteText = (paragraph) => writeXhtml(englishRuns(paragraph, 'english'));
const englishBesideFrench: WriteText = (paragraph) => writeXhtml(englishRuns(paragraph, 'both'));
const french: WriteText = (paragraph) => writeXhtml(frenchRuns(paragraph));

const englishAlone = (part: Part<ExportParagraph>): string => writePart(part, english, 'en');

function besideEachOther(part: Part<ExportParagraph>): string {
  const left = writePart(part, french, 'fr');
  const right = writePart(part, englishBesideFrench, 'en');
  return `<div class="pair"><div lang="fr">${left}</div><div lang="en">${right}</div></div>`;
}

function writePart(part: Part<ExportParagraph>, write: WriteText, lang: 'fr' | 'en'): string {
  switch (part.kind) {
    case 'paragraph':
      return writeParagraph(part.paragraph, write, lang);
    case 'list':
      return writeList(part, write, lang);
    case 'table': {
      const rows = part.rows.map(
        (cells) =>
          `<tr>${cells.map((cell) => `<td>${cell === null ? '' : write(cell)}</td>`).join('')}</tr>`,
      );
      return `<table lang="${lang}"><tbody>${rows.join('')}</tbody></table>`;
    }
    default:
      return assertNever(part);
  }
}

function writeParagraph(paragraph: ExportParagraph, write: WriteText, lang: 'fr' | 'en'): string {
  const { block } = paragraph;
  const text = write(paragraph);
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} lang="${lang}">${text}</h${block.level}>`;
    case 'quotation':
      return `<blockquote lang="${lang}"><p>${text}</p></blockquote>`;
    case 'caption':
    case 'footnote':
      return `<p class="${block.kind}" lang="${lang}">${text}</p>`;
    case 'paragraph':
    case 'list-item':
    case 'table-cell':
      return `<p lang="${lang}">${text}</p>`;
    default:
      return assertNever(block);
  }
}

function writeList(
  { isOrdered, items }: ListPart<ExportParagraph>,
  write: WriteText,
  lang: 'fr' | 'en',
): string {
  const name = isOrdered ? 'ol' : 'ul';
  const written = items.map(({ paragraph, lists }) => {
    const inner = lists.map((list) => writeList(list, write, lang));
    return `<li>${write(paragraph)}${inner.join('')}</li>`;
  });
  return `<${name} lang="${lang}">${written.join('')}</${name}>`;
}

function termList(terms: readonly ExportTerm[]): readonly string[] {
  if (terms.length === 0) return [];
  const items = terms.map((term) => {
    const about = escapeXml(describeTerm(term));
    return `<dt lang="fr">${escapeXml(term.french)}</dt><dd lang="en">${about}</dd>`;
  });
  return [`<h2 lang="en">${termsHeading}</h2>`, `<dl>${items.join('')}</dl>`];
}
