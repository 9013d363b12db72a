import type { GlossaryFileFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { languageOf } from './concept/languages';
import type {
  GlossaryLanguage,
  GlossaryPreview,
  ImportChoices,
  TextReading,
  XmlFormat,
} from './preview';
import { mostConcepts } from './preview-table';
import { takeConcepts } from './take-concepts';
import type { MultilingualConcept } from './xml/multilingual-concept';
import { multitermDialect } from './xml/multiterm-dialect';
import { narrowConcept } from './xml/narrow-concept';
import { readXmlGlossary } from './xml/read-xml-glossary';
import { tbxDialect } from './xml/tbx-dialect';
import { xliffDialect } from './xml/xliff-dialect';

const dialects = { tbx: tbxDialect, multiterm: multitermDialect, xliff: xliffDialect };
const xmlFormats = ['tbx', 'multiterm', 'xliff'] as const satisfies readonly XmlFormat[];

/** Reads a glossary in XML, which may have many languages: two of them are taken. */
export function previewXml(
  text: string,
  reading: TextReading,
  choices: ImportChoices,
): Result<GlossaryPreview, GlossaryFileFailure> {
  const { format, root, concepts, mistake } = readXmlGlossary(
    text,
    dialects,
    xmlFormats,
    mostConcepts + 1,
  );
  // Of a web page it helps little to know which tag is not closed.
  if (format === null && root !== null) return fail({ code: 'glossary-file-other-xml', root });
  if (mistake !== null) return fail({ code: 'glossary-file-malformed', ...mistake });
  if (format === null) return fail({ code: 'glossary-file-not-glossary' });
  // Most XLIFF has sentences alone.
  if (format === 'xliff' && concepts.length === 0) {
    return fail({ code: 'glossary-file-other-xml', root: 'xliff' });
  }
  if (concepts.length > mostConcepts) {
    return fail({ code: 'glossary-file-too-long', limit: mostConcepts });
  }
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
    for (const { code, terms } of languages) {
      counts.set(code, (counts.get(code) ?? 0) + terms.length);
    }
  }
  return [...counts]
    .map(([code, terms]) => ({ code, terms }))
    .toSorted((a, b) => b.terms - a.terms);
}
