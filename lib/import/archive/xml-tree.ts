import { SaxesParser } from 'saxes';
import { BeyondLimit, documentLimits } from '@/lib/import/limits';

/** An element of XML with its names as the document spells them, prefix included: `w:p`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** A string is text. */
export type XmlNode = XmlElement | string;

class Refused extends Error {}

const { depth: deepest, xmlElements: mostElements } = documentLimits;

/** Most elements have none, and the parser's own objects take ten times as much. */
const noAttributes: XmlElement['attributes'] = {};

/**
 * Reads XML whole. Entities that a document declares itself are not expanded, nothing outside is fetched,
 * and one that declares any is refused. Throws BeyondLimit where it has too many elements, or too deep in
 * each other.
 *
 * @returns null where it is not well formed, or refused
 */
export function parseXml(text: string): XmlElement | null {
  const root: XmlElement & { readonly children: XmlNode[] } = {
    name: '',
    attributes: noAttributes,
    children: [],
  };
  const open = [root];
  let count = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Refused(error.message);
  });
  parser.on('doctype', (declaration) => {
    if (/<!ENTITY/i.test(declaration)) throw new Refused('It declares entities');
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (open.length > deepest) throw new BeyondLimit('depth', deepest);
    if (count > mostElements) throw new BeyondLimit('elements', mostElements);
    const hasSome = Object.keys(attributes).length > 0;
    const element = {
      name,
      attributes: hasSome ? { ...attributes } : noAttributes,
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (content: string) => {
    open.at(-1)?.children.push(content);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
  return root.children.find(isElement) ?? null;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const childrenNamed = (element: XmlElement | null, name: string): readonly XmlElement[] =>
  element?.children.filter(isElement).filter((child) => child.name === name) ?? [];

/** Null where there is none. */
export const childNamed = (element: XmlElement | null, name: string): XmlElement | null =>
  childrenNamed(element, name)[0] ?? null;

/** All elements of a name at any depth, in the order of the document. */
export function descendantsNamed(element: XmlElement | null, name: string): readonly XmlElement[] {
  if (element === null) return [];
  return element.children
    .filter(isElement)
    .flatMap((child) => [
      ...(child.name === name ? [child] : []),
      ...descendantsNamed(child, name),
    ]);
}

/** All text within, joined. */
export const textWithin = (node: XmlNode): string =>
  isElement(node) ? node.children.map(textWithin).join('') : node;
