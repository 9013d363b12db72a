import { BeyondLimit, documentLimits } from '@/lib/import/limits';
import type { Archive } from './open-archive';
import { parseXml, type XmlElement } from './xml-tree';

/**
 * Reads a file of an archive as XML.
 *
 * @returns null where there is none, or `parseXml` gives none. Throws BeyondLimit as that does
 */
export function readXmlPart(archive: Archive, name: string): XmlElement | null {
  const bytes = archive.bytesOf(name);
  if (bytes === null) return null;
  refuseMany(bytes);
  return parseXml(archive.textOf(name) ?? '');
}

const { xmlElements: MOST_ELEMENTS } = documentLimits;

/** The `<` of an element, and what stands after one that begins an end, a comment, a declaration or the like. */
const opening = 0x3c;
const notOfElements: ReadonlySet<number | undefined> = new Set([0x2f, 0x21, 0x3f]);

/** Counts tags before their text, or any element, takes memory. What stands in a comment counts too. */
function refuseMany(xml: Uint8Array): void {
  let count = 0;
  for (let at = xml.indexOf(opening); at !== -1; at = xml.indexOf(opening, at + 1)) {
    if (!notOfElements.has(xml[at + 1])) count += 1;
    if (count > MOST_ELEMENTS) throw new BeyondLimit('elements', MOST_ELEMENTS);
  }
}
