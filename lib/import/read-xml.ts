import { SaxesParser } from 'saxes';
import { lineOfBareAmpersand } from './bare-ampersand';

/** The start of an element. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** By name, prefixes included: `xml:lang`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** From 1. */
  readonly line: number;
}

/** Is told what stands in a file, in its order. */
export interface XmlListener {
  open(element: XmlElement): void;
  /** Part of an element's text, or all of it, with what is escaped resolved. */
  hear(text: string): void;
  /** Of the element that was opened last and is not closed. */
  close(): void;
  /** Whether the rest of the file need not be read; looked at now and then. */
  readonly hasEnough?: boolean;
}

export interface XmlMistake {
  /** From 1. */
  readonly line: number;
  readonly detail: string;
}

/** Elements that may be open within each other, and attributes of one: more have no sense, and take memory. */
const DEEPEST = 500;
const MOST_ATTRIBUTES = 500;

/** Characters looked at before a mistake ends the reading: a file of mistakes takes no time either. */
const CHUNK = 65_536;

/**
 * Reads XML, strictly: the first mistake ends it, and is given back; null when there is none. Nothing
 * outside the text is read, and no entities but XML's own five are known, so none can unfold.
 */
export function readXml(text: string, listener: XmlListener): XmlMistake | null {
  const parser = new SaxesParser();
  const mistakes: XmlMistake[] = [];
  let line = 1;
  let depth = 0;
  let attributeCount = 0;
  const refuse = (detail: string) => mistakes.push({ line: parser.line, detail });
  parser.on('error', (error) => refuse(reasonOf(error)));
  parser.on('opentagstart', () => {
    line = parser.line;
    depth += 1;
    attributeCount = 0;
    if (depth > DEEPEST) refuse('elements within elements without end');
  });
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > MOST_ATTRIBUTES) refuse('an element with attributes without end');
  });
  parser.on('opentag', ({ name, attributes }) =>
    listener.open({ name: name.slice(name.indexOf(':') + 1), attributes, line }),
  );
  parser.on('text', (words) => listener.hear(words));
  parser.on('cdata', (words) => listener.hear(words));
  parser.on('closetag', () => {
    depth -= 1;
    listener.close();
  });
  const goesOn = () => mistakes.length === 0 && listener.hasEnough !== true;
  for (let at = 0; at < text.length && goesOn(); at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
  }
  if (goesOn()) parser.close();
  const [mistake] = mistakes;
  return mistake ? nearestCause(text, mistake) : null;
}

function nearestCause(text: string, mistake: XmlMistake): XmlMistake {
  const line = lineOfBareAmpersand(text);
  return line !== null && line <= mistake.line
    ? { line, detail: 'a bare &, which is written &amp;' }
    : mistake;
}

/** The parser's words, without the place that it puts before them. */
const reasonOf = ({ message }: Error) => message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
