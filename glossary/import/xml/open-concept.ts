import type { Gender, PartOfSpeech } from '@/glossary/entry';
import { readGrammarMarks } from '../concept/grammar-marks';
import { isYes, readFlags, type TermFlags } from '../concept/status-words';
import type { LanguageSection, MultilingualConcept, TermSection } from './multilingual-concept';
import type { Statement } from './xml-dialect';

/** A term, or several, and what is said of them before or after. */
interface OpenSection {
  readonly terms: string[];
  isShortForm: boolean;
  flags: TermFlags | null;
  partOfSpeech: PartOfSpeech;
  gender: Gender;
  example: string;
}

interface OpenLanguage {
  code: string;
  definition: string;
  readonly sections: OpenSection[];
}

const createSection = (): OpenSection => ({
  terms: [],
  isShortForm: false,
  flags: null,
  partOfSpeech: '',
  gender: '',
  example: '',
});

/** A concept of a file as far as it has been read. */
export class OpenConcept {
  private readonly languages: OpenLanguage[] = [];
  private readonly notes: string[] = [];
  private definition = '';
  private subject = '';
  private source = '';
  private isTranslated = true;
  /** Null outside of languages: what is said there is said of the whole concept. */
  private language: OpenLanguage | null = null;
  private section: OpenSection | null = null;

  /** @param line where it begins in the file, from 1 */
  constructor(private readonly line: number) {}

  openLanguage(code: string): void {
    this.language = { code, definition: '', sections: [] };
    this.languages.push(this.language);
    // Some tools leave out the section of a term.
    this.openSection();
  }

  /** Some formats name a language within its section. */
  nameLanguage(code: string): void {
    if (this.language) this.language.code = code;
  }

  closeLanguage(): void {
    this.language = null;
    this.section = null;
  }

  openSection(): void {
    if (this.language === null) return;
    this.section = createSection();
    this.language.sections.push(this.section);
  }

  /** What a term was said to be is not true of the next. */
  closeSection(): void {
    this.openSection();
  }

  /** @param words on one line */
  take(statement: Statement, words: string): void {
    if (words === '') return;
    const { section, language } = this;
    switch (statement) {
      case 'term':
        section?.terms.push(words);
        break;
      case 'status':
        if (section) section.flags = merge(section.flags, readFlags(words));
        break;
      case 'forbidden':
        if (section && isYes(words) === true)
          section.flags = merge(section.flags, readFlags('forbidden'));
        break;
      case 'grammar':
        if (section) takeGrammar(section, words);
        break;
      case 'gender':
        // TBX has `other` for what is of either gender.
        if (section)
          section.gender ||= words === 'other' ? 'both' : (readGrammarMarks(words)?.gender ?? '');
        break;
      case 'term type':
        if (section) section.isShortForm = shortForm.test(words);
        break;
      case 'definition':
        if (language) language.definition ||= words;
        else this.definition ||= words;
        break;
      case 'example':
        if (section) section.example ||= words;
        break;
      case 'subject':
        this.subject ||= words;
        break;
      case 'note':
        if (language === null) this.notes.push(words);
        // Others are of one term, and most often of one that is not shown; but some forbid it (`Usage: banned`).
        else if (section && isStatusAlone.test(words) && readFlags(words).status === 'forbidden')
          section.flags = merge(section.flags, readFlags(words));
        break;
      case 'source':
        this.source ||= words;
        break;
      case 'translation needed':
        this.isTranslated = isYes(words) !== false;
        break;
    }
  }

  close(): MultilingualConcept {
    const { line, definition, subject, source, notes, isTranslated } = this;
    const languages = this.languages.map(closeLanguage);
    return { line, languages, definition, subject, source, notes, isTranslated };
  }
}

/** `Avoid confusion with the lamp` is no status. */
const isStatusAlone = /^(?:\S+|do not use|not to be used|ne pas (?:utiliser|employer)|à \S+)\.?$/iu;

/** `abbreviation`, `acronym`, `initialism`, `shortForm`; not `fullForm`. */
const shortForm = /^(?:abbrev|acronym|initialism|short|sigle)/i;

function takeGrammar(section: OpenSection, words: string): void {
  const marks = readGrammarMarks(words);
  section.partOfSpeech ||= marks?.partOfSpeech ?? '';
  section.gender ||= marks?.gender ?? '';
}

/** Of two statements on one term, the one that forbids it counts. */
function merge(a: TermFlags | null, b: TermFlags): TermFlags {
  if (a === null || b.status === 'forbidden') return b;
  return a.status === 'forbidden' ? a : { ...b, unknown: [...a.unknown, ...b.unknown] };
}

const closeLanguage = ({ code, definition, sections }: OpenLanguage): LanguageSection => ({
  code,
  definition,
  terms: sections.flatMap(({ terms, isShortForm, flags, partOfSpeech, gender, example }) =>
    terms.map(
      (words): TermSection => ({ words, isShortForm, flags, partOfSpeech, gender, example }),
    ),
  ),
});
