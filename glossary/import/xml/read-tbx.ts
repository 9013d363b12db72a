import type { Concept } from '@/glossary/import/concept/build-entry';
import type { ImportFailure } from '@/glossary/import/concept/imported-glossary';
import { fail, type Result, succeed } from '@/lib/base/result';
import { readXml, type XmlElement, type XmlListener } from '@/lib/import/read-xml';
import { OpenConcept } from './open-concept';
import { isTbxRoot, roleOf, type TbxRole, type TbxStatement } from './tbx-words';

/**
 * Reads TBX (ISO 30042), versions 2 and 3, in the styles DCA (`<termNote type="partOfSpeech">`) and DCT
 * (`<min:partOfSpeech>`): the French and English terms of each concept, by `xml:lang`, with their status.
 * Strict as to XML, lenient as to TBX: what it does not know it passes over.
 */
export function readTbx(text: string): Result<readonly Concept[], ImportFailure> {
  const listener = new TbxListener();
  const mistake = readXml(text, listener);
  const { root, concepts } = listener;
  // Of a web page it helps little to know which tag is not closed.
  if (root !== null && !isTbxRoot(root)) return fail({ code: 'file-not-tbx', root });
  return mistake ? fail({ code: 'file-malformed', ...mistake }) : succeed(concepts);
}

class TbxListener implements XmlListener {
  readonly concepts: Concept[] = [];
  root: string | null = null;
  private concept: OpenConcept | null = null;
  /** Of the elements that are open, from the outermost; without those within a statement. */
  private readonly roles: (TbxRole | null)[] = [];
  /** What is said by the element that is open, and how many are open within it. */
  private said: { words: string; depth: number } | null = null;

  open({ name, attributes, line }: XmlElement): void {
    this.root ??= name;
    // Marked-up words within a term, `<hi>`, are part of it.
    if (this.said) {
      this.said.depth += 1;
      return;
    }
    const role = roleOf(name, attributes.type);
    this.roles.push(role);
    if (role === 'concept') this.concept = new OpenConcept(line);
    else if (role === 'language') this.concept?.openLanguage(attributes['xml:lang']);
    else if (role === 'term section') this.concept?.openSection();
    else if (role !== null) this.said = { words: '', depth: 0 };
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
    if (role === 'concept') this.closeConcept();
    else if (role === 'language') this.concept?.closeLanguage();
    else if (role === 'term section') this.concept?.closeSection();
    else if (role !== null) this.closeStatement(role);
  }

  private closeConcept(): void {
    if (this.concept) this.concepts.push(this.concept.close());
    this.concept = null;
  }

  private closeStatement(statement: TbxStatement): void {
    const words = this.said?.words ?? '';
    this.concept?.take(statement, words.replace(/\s+/g, ' ').trim());
    this.said = null;
  }
}
