import type { GlossaryFileFailure } from '@/lib/base/failure';
import { rememberRecent } from '@/lib/base/remember-recent';
import { fail, type Result, succeed } from '@/lib/base/result';
import type { Concept } from './concept/concept';
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

/** Languages of a file whose side is remembered. */
const FEW = 100;

/** Reads a glossary in XML, which may have many languages: two of them are taken. */
export function previewXml(
  text: string,
  reading: TextReading,
  choices: ImportChoices,
): Result<GlossaryPreview, GlossaryFileFailure> {
  const { languages: chosen } = choices;
  const isRead = (wanted: 'french' | 'english') =>
    rememberRecent(FEW, (code) => (chosen ? code === chosen[wanted] : languageOf(code) === wanted));
  const [isFrench, isEnglish] = [isRead('french'), isRead('english')];
  const counts = new Map<string, number>();
  const narrowed: Concept[] = [];
  // Each is narrowed as it comes: to keep what 100,000 say in all languages takes as long as to read them.
  const take = (concept: MultilingualConcept): void => {
    for (const { code, terms } of concept.languages) {
      counts.set(code, (counts.get(code) ?? 0) + terms.length);
    }
    narrowed.push(narrowConcept(concept, isFrench, isEnglish));
  };
  const { format, root, concepts, mistake } = readXmlGlossary(
    text,
    dialects,
    xmlFormats,
    mostConcepts + 1,
    take,
  );
  // Of a web page it helps little to know which tag is not closed.
  if (format === null && root !== null) return fail({ code: 'glossary-file-other-xml', root });
  if (mistake !== null) return fail({ code: 'glossary-file-malformed', ...mistake });
  if (format === null) return fail({ code: 'glossary-file-not-glossary' });
  // Most XLIFF has sentences alone.
  if (format === 'xliff' && concepts === 0) {
    return fail({ code: 'glossary-file-other-xml', root: 'xliff' });
  }
  if (concepts > mostConcepts) return fail({ code: 'glossary-file-too-long', limit: mostConcepts });
  const languages = [...counts]
    .map(([code, terms]): GlossaryLanguage => ({ code, terms }))
    .toSorted((a, b) => b.terms - a.terms);
  const codes = languages.map(({ code }) => code);
  return succeed({
    reading: {
      kind: 'xml',
      format,
      text: reading,
      languages,
      french: chosen ? [chosen.french] : codes.filter(isFrench),
      english: chosen ? [chosen.english] : codes.filter(isEnglish),
    },
    ...takeConcepts(narrowed),
  });
}
