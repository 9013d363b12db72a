import { readXml, type XmlElement, type XmlListener, type XmlMistake } from '@/lib/import/read-xml';
import type { MultilingualConcept } from './multilingual-concept';
import { OpenConcept } from './open-concept';
import type { XmlDialect, XmlRole } from './xml-dialect';

/** What was read of an XML file, up to a mistake. */
export interface XmlGlossary<Format extends string> {
  /** Null where its outermost element is none of those known. */
  readonly format: Format | null;
  /** The name of the outermost element; null where there is none. */
  readonly root: string | null;
  /** How many concepts were taken. */
  readonly concepts: number;
  /** Null when there is none. */
  readonly mistake: XmlMistake | null;
}

/**
 * Reads the concepts of a glossary in XML: strict as to XML, lenient as to the dialect, which is told by the
 * outermost element.
 *
 * @param most concepts that are taken
 * @param take is given each concept, in the order of the file
 */
export function readXmlGlossary<Format extends string>(
  text: string,
  dialects: Readonly<Record<Format, XmlDialect>>,
  names: readonly Format[],
  most: number,
  take: (concept: MultilingualConcept) => void,
): XmlGlossary<Format> {
  const listener = new GlossaryListener(
    (root) => {
      const format = names.find((name) => dialects[name].isRoot(root)) ?? null;
      return format && { format, dialect: dialects[format] };
    },
    most,
    take,
  );
  const mistake = readXml(text, listener);
  const { root, chosen, concepts } = listener;
  return { format: chosen?.format ?? null, root: root?.name ?? null, concepts, mistake };
}

interface Chosen<Format> {
  readonly format: Format;
  readonly dialect: XmlDialect;
}

class GlossaryListener<Format> implements XmlListener {
  /** Those that were taken. */
  concepts = 0;
  root: XmlElement | null = null;
  chosen: Chosen<Format> | null = null;
  private concept: OpenConcept | null = null;
  /** Of the elements that are open, from the outermost; without those within a statement. */
  private readonly roles: (XmlRole | null)[] = [];
  /** What is said by the element that is open, and how many are open within it. */
  private said: { words: string; depth: number } | null = null;

  constructor(
    private readonly choose: (root: string) => Chosen<Format> | null,
    private readonly most: number,
    private readonly take: (concept: MultilingualConcept) => void,
  ) {}

  get hasEnough(): boolean {
    return this.concepts >= this.most;
  }

  open(element: XmlElement): void {
    if (this.root === null) {
      this.root = element;
      this.chosen = this.choose(element.name);
    }
    // Marked-up words within a term, `<hi>`, are part of it.
    if (this.said) {
      this.said.depth += 1;
      return;
    }
    const role = this.chosen?.dialect.roleOf(element, this.root) ?? null;
    this.roles.push(role);
    switch (role?.kind) {
      case 'concept':
        this.concept = new OpenConcept(element.line);
        break;
      case 'language':
        this.concept?.openLanguage(role.code);
        break;
      case 'name of the language':
        this.concept?.nameLanguage(role.code);
        break;
      case 'term section':
        this.concept?.openSection();
        break;
      case 'term of a language':
        this.concept?.openLanguage(role.code);
        this.said = { words: '', depth: 0 };
        break;
      case 'statement':
        this.said = { words: '', depth: 0 };
        break;
    }
  }

  hear(text: string): void {
    if (this.said) this.said.words += text;
  }

  close(): void {
    if (this.said && this.said.depth > 0) {
      this.said.depth -= 1;
      return;
    }
    const role = this.roles.pop() ?? null;
    switch (role?.kind) {
      case 'concept':
        if (this.concept && !this.hasEnough) {
          this.concepts += 1;
          this.take(this.concept.close());
        }
        this.concept = null;
        break;
      case 'language':
        this.concept?.closeLanguage();
        break;
      case 'term section':
        this.concept?.closeSection();
        break;
      case 'term of a language':
        this.concept?.take('term', levelSpace(this.said?.words ?? ''));
        this.concept?.closeLanguage();
        this.said = null;
        break;
      case 'statement':
        this.concept?.take(role.about, levelSpace(this.said?.words ?? ''));
        this.said = null;
        break;
    }
  }
}

/** Most texts have one space between their words. It is sought for what they lack, which takes no memory. */
const isUneven = /[^\S ]|^ | $| {2}/;

/** White space of a file is one space; a line ends only where Unicode's separator of lines says so. */
const levelSpace = (words: string): string =>
  isUneven.test(words)
    ? words
        .split('\u2028')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .join('\n')
        .trim()
    : words;
