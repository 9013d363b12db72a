import type {
  ExportDocument,
  ExportOccurrence,
  ExportParagraph,
  ExportSentence,
  ExportTerm,
} from './export-document';
import { escapeXml } from './xml';

/**
 * Writes XLIFF 2.1, a unit for each paragraph and a segment for each sentence, with the glossary module:
 * each term is marked in the French, with its English and its definition. A segment's state says who wrote
 * its English: `initial` has none, `translated` is the machine's or a translation memory's, `reviewed` the
 * reader's. The sub-state says that the English came from a memory. A sentence in another language is marked with
 * it, by the module for ITS, and as not to be translated.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html
 */
export function writeXliff({ title, paragraphs, terms }: ExportDocument): string {
  const byId = new Map(terms.map((term) => [term.id, term]));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:itsm="urn:oasis:names:tc:xliff:itsm:2.1" version="2.1" srcLang="fr" trgLang="en">',
    '  <file id="f1">',
    ...(title === ''
      ? []
      : [`    <notes><note category="title">${escapeXml(title)}</note></notes>`]),
    ...paragraphs.flatMap((paragraph, index) => unit(paragraph, index + 1, byId)),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

interface Mark {
  readonly id: string;
  readonly occurrence: ExportOccurrence;
  readonly term: ExportTerm;
}

function unit(
  { sentences }: ExportParagraph,
  number: number,
  terms: ReadonlyMap<string, ExportTerm>,
): readonly string[] {
  let marked = 0;
  const marks = sentences.map(({ occurrences }) =>
    occurrences.flatMap((occurrence): readonly Mark[] => {
      const term = terms.get(occurrence.termId);
      // The glossary module requires a translation or a definition.
      if (term === undefined || (term.english.length === 0 && term.definition === '')) return [];
      marked += 1;
      return [{ id: `m${marked}`, occurrence, term }];
    }),
  );
  return [
    `    <unit id="u${number}">`,
    ...glossary(marks.flat()),
    ...sentences.flatMap((sentence, index) => segment(sentence, index + 1, marks[index] ?? [])),
    '    </unit>',
  ];
}

function glossary(marks: readonly Mark[]): readonly string[] {
  if (marks.length === 0) return [];
  const entries = marks.flatMap(({ id, term }, index) => [
    `        <gls:glossEntry id="g${index + 1}" ref="#${id}">`,
    `          <gls:term>${escapeXml(term.french)}</gls:term>`,
    ...term.english.map(
      (english) => `          <gls:translation>${escapeXml(english)}</gls:translation>`,
    ),
    ...(term.definition === ''
      ? []
      : [`          <gls:definition>${escapeXml(term.definition)}</gls:definition>`]),
    '        </gls:glossEntry>',
  ]);
  return ['      <gls:glossary>', ...entries, '      </gls:glossary>'];
}

const states = {
  machine: 'state="translated"',
  hand: 'state="reviewed"',
  memory: 'state="translated" subState="visavis:memory"',
} as const;

function segment(
  { french, english, origin, language }: ExportSentence,
  number: number,
  marks: readonly Mark[],
): readonly string[] {
  const state = origin === null ? 'state="initial"' : states[origin];
  const marked = withMarks(french, marks);
  const source =
    language === undefined
      ? marked
      : `<mrk id="l${number}" translate="no" itsm:lang="${escapeXml(language)}">${marked}</mrk>`;
  return [
    `      <segment id="s${number}" ${state}>`,
    `        <source>${source}</source>`,
    ...(english === null ? [] : [`        <target>${escapeXml(english)}</target>`]),
    '      </segment>',
  ];
}

function withMarks(french: string, marks: readonly Mark[]): string {
  let written = '';
  let end = 0;
  for (const { id, occurrence } of marks) {
    const { span } = occurrence;
    const words = escapeXml(french.slice(span.start, span.end));
    written += `${escapeXml(french.slice(end, span.start))}<mrk id="${id}" type="term">${words}</mrk>`;
    end = span.end;
  }
  return written + escapeXml(french.slice(end));
}
