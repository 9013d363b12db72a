import type { ReactNode } from 'react';
import { type ListPart, outline, type Part } from '@/lib/document/outline';
import { describeTerm } from '@/lib/export/describe-term';
import {
  type ExportDocument,
  type ExportOptions,
  type ExportParagraph,
  englishParagraph,
} from '@/lib/export/export-document';
import { machineNotice, termsHeading } from '@/lib/export/notice';
import { hasOwnTitle } from '@/lib/export/xhtml-body';

/** Shows what a web page, a Word document or a book will look like. It is drawn from the same outline. */
export function PagePreview({
  document,
  options,
}: {
  readonly document: ExportDocument;
  readonly options: ExportOptions;
}) {
  const parts = outline(document.paragraphs);
  return (
    <div className="flex flex-col gap-3 font-serif leading-relaxed">
      {hasOwnTitle(document) ? null : (
        <p lang="fr" className="font-semibold text-xl">
          {document.title}
        </p>
      )}
      {options.hasNotice ? (
        <p lang="en" className="text-muted text-small">
          {machineNotice(document)}
        </p>
      ) : null}
      {parts.map((part) => (
        <PreviewPart key={keyOf(firstOf(part))} part={part} options={options} />
      ))}
      {document.terms.length === 0 ? null : <PreviewTerms document={document} />}
    </div>
  );
}

const keyOf = ({ sentences }: ExportParagraph): string => sentences[0]?.id ?? '';

function firstOf(part: Part<ExportParagraph>): ExportParagraph {
  const first =
    part.kind === 'paragraph'
      ? part.paragraph
      : part.kind === 'list'
        ? part.items[0]?.paragraph
        : part.rows.flat().find((cell) => cell !== null);
  if (first === undefined) throw new Error(`A ${part.kind} without a paragraph`);
  return first;
}

function PreviewPart({
  part,
  options,
}: {
  readonly part: Part<ExportParagraph>;
  readonly options: ExportOptions;
}) {
  const english = (paragraph: ExportParagraph) => englishParagraph(paragraph, options.sides);
  const right = <Side part={part} language="en" write={english} />;
  if (options.sides === 'english') return right;
  return (
    <div className="grid gap-x-6 facing:grid-cols-2">
      <Side part={part} language="fr" write={({ french }) => french} />
      {right}
    </div>
  );
}

interface SideProps {
  readonly part: Part<ExportParagraph>;
  readonly language: 'fr' | 'en';
  readonly write: (paragraph: ExportParagraph) => string;
}

function Side({ part, language, write }: SideProps) {
  return <div lang={language}>{drawPart(part, write)}</div>;
}

function drawPart(part: Part<ExportParagraph>, write: SideProps['write']): ReactNode {
  switch (part.kind) {
    case 'paragraph':
      return <p className={looks[part.paragraph.block.kind]}>{write(part.paragraph)}</p>;
    case 'list':
      return <List list={part} write={write} />;
    case 'table':
      return (
        <table>
          <tbody>
            {part.rows.map((cells) => (
              <tr key={cells.map((cell) => cell && keyOf(cell)).join(' ')}>
                {cells.map((cell, column) => (
                  <td
                    key={cell === null ? `empty ${column}` : keyOf(cell)}
                    className="border border-rule px-2 py-1"
                  >
                    {cell === null ? null : write(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

const looks: Record<ExportParagraph['block']['kind'], string> = {
  paragraph: '',
  heading: 'font-semibold',
  'list-item': '',
  quotation: 'border-rule border-l-2 pl-3',
  caption: 'text-muted text-small',
  'table-cell': '',
  footnote: 'text-muted text-small',
};

function List({
  list,
  write,
}: {
  readonly list: ListPart<ExportParagraph>;
  readonly write: SideProps['write'];
}) {
  const items = list.items.map(({ paragraph, lists }) => (
    <li key={keyOf(paragraph)}>
      {write(paragraph)}
      {lists.map((inner) => (
        <List
          key={inner.items.map((item) => keyOf(item.paragraph)).join(' ')}
          list={inner}
          write={write}
        />
      ))}
    </li>
  ));
  return list.isOrdered ? (
    <ol className="list-decimal pl-6">{items}</ol>
  ) : (
    <ul className="list-disc pl-6">{items}</ul>
  );
}

function PreviewTerms({ document }: { readonly document: ExportDocument }) {
  return (
    <div>
      <p className="font-semibold">{termsHeading}</p>
      <dl>
        {document.terms.map((term) => (
          <div key={term.id} className="mt-1">
            <dt lang="fr" className="font-medium">
              {term.french}
            </dt>
            <dd lang="en" className="text-small">
              {describeTerm(term)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
