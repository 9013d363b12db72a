/** Elements whose content is code of the original document, and no words of the sentence. */
const codes: ReadonlySet<string> = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'sub']);

/** Elements that stand for a line break by their attribute, in XLIFF 1.2. */
const isLineBreak = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes.ctype === 'lb' || attributes.type === 'lb';

/**
 * Gathers the words of a segment of TMX or XLIFF. What marks words up (`hi`, `g`, `pc`, `mrk`) is left
 * out and its words stay; what holds code (`bpt`, `ph`) is left out whole.
 */
export class SegmentText {
  private words = '';
  /** How many elements of code are open. */
  private codeDepth = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (isLineBreak(attributes)) this.hear(' ');
    // XLIFF 2 spells characters that XML cannot hold by their number; a reader has no use for them.
    if (codes.has(name)) this.codeDepth += 1;
  }

  hear(text: string): void {
    if (this.codeDepth === 0) this.words += text;
  }

  close(name: string): void {
    if (codes.has(name)) this.codeDepth -= 1;
  }

  /** The words on one line. Narrow and unbreakable spaces of French typography stay. */
  get text(): string {
    return this.words.replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' ').trim();
  }
}
