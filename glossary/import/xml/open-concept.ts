import type { PartOfSpeech } from '@/glossary/entry';
import type { Concept } from '@/glossary/import/concept/build-entry';
import {
  languageOf,
  partOfSpeechOf,
  statusOf,
  type TbxLanguage,
  type TbxStatement,
  type TermStatus,
} from './tbx-words';

/** A section of, as a rule, one term, and what is said of the term before or after it. */
interface TermSection {
  readonly terms: string[];
  status: TermStatus;
  partOfSpeech: PartOfSpeech;
}

/** The order of terms that may be used. */
const statusOrder: readonly TermStatus[] = ['preferred', 'unmarked', 'admitted'];

/** A concept of a TBX file as far as it has been read. */
export class OpenConcept {
  private readonly sections: Record<TbxLanguage, TermSection[]> = {
    french: [],
    english: [],
    other: [],
  };
  private readonly definitions = { french: '', english: '', general: '' };
  private readonly notes: string[] = [];
  private subject = '';
  private source = '';
  private isTranslated = true;
  /** The open language; null outside of languages, where a statement is about the whole concept. */
  private language: TbxLanguage | null = null;
  private section: TermSection | null = null;

  /** @param line where it begins in the file, from 1 */
  constructor(private readonly line: number) {}

  /** @param code as `xml:lang` has it */
  openLanguage(code: string | undefined): void {
    this.language = languageOf(code);
    // Some tools leave out the section of a term.
    this.openSection();
  }

  closeLanguage(): void {
    this.language = null;
    this.section = null;
  }

  openSection(): void {
    if (this.language === null) return;
    this.section = { terms: [], status: 'unmarked', partOfSpeech: '' };
    this.sections[this.language].push(this.section);
  }

  /** A statement about a term does not hold for the next one. */
  closeSection(): void {
    this.openSection();
  }

  /** @param words on one line */
  take(statement: TbxStatement, words: string): void {
    if (words === '' || this.language === 'other') return;
    const { section } = this;
    switch (statement) {
      case 'term':
        section?.terms.push(words);
        break;
      case 'status':
        if (section) section.status = statusOf(words) ?? section.status;
        break;
      case 'part of speech':
        if (section) section.partOfSpeech ||= partOfSpeechOf(words);
        break;
      case 'definition':
        this.definitions[this.language ?? 'general'] ||= words;
        break;
      case 'subject':
        this.subject ||= words;
        break;
      case 'note':
        // Other statements are about one term, and most often about one that is not shown.
        if (this.language === null) this.notes.push(words);
        break;
      case 'source':
        this.source ||= words;
        break;
      case 'translation needed':
        this.isTranslated = !/^no$/i.test(words);
        break;
    }
  }

  close(): Concept {
    const { french, english } = this.sections;
    const { definitions, subject, notes, source } = this;
    // Deprecated French stands in texts all the same.
    const spellings = [...inOrder(french), ...french.filter(isForbidden)];
    const said = [...spellings, ...english].find(({ partOfSpeech }) => partOfSpeech !== '');
    return {
      line: this.line,
      french: termsOf(spellings),
      english: termsOf(inOrder(english)),
      forbiddenEnglish: termsOf(english.filter(isForbidden)),
      isKeptInFrench: !this.isTranslated,
      definition: definitions.english || definitions.general || definitions.french,
      note: [subject, ...notes].filter((each) => each !== '').join('; '),
      source,
      partOfSpeech: said?.partOfSpeech ?? '',
    };
  }
}

const isForbidden = ({ status }: TermSection) => status === 'forbidden';

const termsOf = (sections: readonly TermSection[]) => sections.flatMap(({ terms }) => terms);

const inOrder = (sections: readonly TermSection[]): readonly TermSection[] =>
  statusOrder.flatMap((status) => sections.filter((section) => section.status === status));
