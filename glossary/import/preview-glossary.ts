import type { GlossaryFileFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { languageOf } from './concept/languages';
import { decodeFile } from './decode-file';
import type {
  GlossaryLanguage,
  GlossaryPreview,
  ImportChoices,
  ImportColumn,
  TextReading,
  XmlFormat,
} from './preview';
import type { Row } from './table/delimited-rows';
import { readTable } from './table/read-table';
import { readTextTable } from './table/read-text-table';
import { takeConcepts } from './take-concepts';
import type { MultilingualConcept } from './xml/multilingual-concept';
import { narrowConcept } from './xml/narrow-concept';
import { readXmlGlossary } from './xml/read-xml-glossary';
import { tbxDialect } from './xml/tbx-dialect';

/** Ten times what the largest termbases of public bodies take for two languages. */
export const largestGlossaryBytes = 50_000_000;
/** Rows or concepts of a file. */
export const mostConcepts = 250_000;

/**
 * Reads a glossary as people have it, and says what would be taken of it: TBX where the file begins as XML
 * does, else a table. What was guessed is told, and `choices` has it read another way.
 *
 * @param bytes of the whole file
 */
export function previewGlossary(
  bytes: Uint8Array,
  choices: ImportChoices = {},
): Result<GlossaryPreview, GlossaryFileFailure> {
  if (bytes.length > largestGlossaryBytes) {
    return fail({ code: 'glossary-file-too-large', limitBytes: largestGlossaryBytes });
  }
  const { text, reading } = decodeFile(bytes, choices.encoding);
  if (text.includes('\0')) return fail({ code: 'glossary-file-not-glossary' });
  if (text.trim() === '') return fail({ code: 'glossary-file-empty' });
  return /^\s*</.test(text)
    ? previewXml(text, reading, choices)
    : previewText(text, reading, choices);
}

function previewText(
  text: string,
  reading: TextReading,
  choices: ImportChoices,
): Result<GlossaryPreview, GlossaryFileFailure> {
  const { delimiter, rows } = readTextTable(text, choices.delimiter ?? null);
  if (rows.length === 0) return fail({ code: 'glossary-file-empty' });
  if (rows.length > mostConcepts)
    return fail({ code: 'glossary-file-too-long', limit: mostConcepts });
  const { headerRow, columns, read } = readTable(rows, choices);
  return succeed({
    reading: {
      kind: 'table',
      text: { ...reading, delimiter },
      workbook: null,
      headerRow,
      columns: describeColumns(rows, headerRow, columns),
    },
    ...takeConcepts(read),
  });
}

const MOST_SAMPLES = 3;

function describeColumns(
  rows: readonly Row[],
  headerRow: number | null,
  columns: readonly ImportColumn['role'][],
): readonly ImportColumn[] {
  const names = headerRow === null ? [] : (rows[headerRow]?.cells ?? []);
  const below = rows.slice((headerRow ?? -1) + 1, 100);
  const width = below.reduce((widest, { cells }) => Math.max(widest, cells.length), names.length);
  return Array.from({ length: Math.max(width, columns.length) }, (_, column) => ({
    name: names[column] ?? '',
    role: columns[column] ?? 'ignored',
    samples: below.flatMap(({ cells }) => cells[column] || []).slice(0, MOST_SAMPLES),
  }));
}

const dialects = { tbx: tbxDialect };
const xmlFormats = ['tbx'] as const satisfies readonly XmlFormat[];

function previewXml(
  text: string,
  reading: TextReading,
  choices: ImportChoices,
): Result<GlossaryPreview, GlossaryFileFailure> {
  const { format, root, concepts, mistake } = readXmlGlossary(text, dialects, xmlFormats);
  // Of a web page it helps little to know which tag is not closed.
  if (format === null && root !== null) return fail({ code: 'glossary-file-other-xml', root });
  if (mistake !== null) return fail({ code: 'glossary-file-malformed', ...mistake });
  if (format === null) return fail({ code: 'glossary-file-not-glossary' });
  if (concepts.length > mostConcepts)
    return fail({ code: 'glossary-file-too-long', limit: mostConcepts });
  const languages = countLanguages(concepts);
  const named = (wanted: 'french' | 'english') =>
    choices.languages
      ? [choices.languages[wanted]]
      : languages.map(({ code }) => code).filter((code) => languageOf(code) === wanted);
  const [french, english] = [named('french'), named('english')];
  const [ofFrench, ofEnglish] = [new Set(french), new Set(english)];
  return succeed({
    reading: { kind: 'xml', format, text: reading, languages, french, english },
    ...takeConcepts(concepts.map((concept) => narrowConcept(concept, ofFrench, ofEnglish))),
  });
}

function countLanguages(concepts: readonly MultilingualConcept[]): readonly GlossaryLanguage[] {
  const counts = new Map<string, number>();
  for (const { languages } of concepts) {
    for (const { code, terms } of languages)
      counts.set(code, (counts.get(code) ?? 0) + terms.length);
  }
  return [...counts]
    .map(([code, terms]) => ({ code, terms }))
    .toSorted((a, b) => b.terms - a.terms);
}
