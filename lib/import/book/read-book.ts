import type { DocumentLine } from '@/lib/document/compose-text';
import { countWords } from '@/lib/document/count-words';
import type { Archive } from '@/lib/import/archive/open-archive';
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  parseXml,
  textWithin,
  type XmlElement,
} from '@/lib/import/archive/xml-tree';
import type { ImportedDocument } from '@/lib/import/imported-document';
import { BeyondLimit, documentLimits } from '@/lib/import/limits';
import { settleHeadings } from '@/lib/import/lines/settle-headings';
import { parseXhtml } from '@/lib/import/page/parse-page';
import { readElements } from '@/lib/import/page/read-elements';

/** The parts of an EPUB that are read: not its pictures, fonts and styles. */
export const isBookPart = (name: string): boolean =>
  name === 'mimetype' || /\.(?:xml|opf|ncx|x?html?)$/i.test(name);

/** One file of a book with text in it. */
export interface Chapter {
  /** As the book's contents name it, else its first heading; empty where there is neither. */
  readonly title: string;
  readonly words: number;
  readonly lines: readonly DocumentLine[];
}

export interface Book extends Pick<ImportedDocument, 'title' | 'provenance'> {
  /** In the order in which they are read. */
  readonly chapters: readonly Chapter[];
}

const MOST_CHAPTERS = 2_000;

/**
 * An EPUB: its chapters in their order. Throws BeyondLimit for one that is too long.
 *
 * @returns null where it is no such book, or broken
 * @see https://www.w3.org/TR/epub-33/
 */
export function readBook(archive: Archive): Book | null {
  const part = (name: string) => {
    const text = archive.textOf(name);
    return text === null ? null : parseXml(withoutEntities(text));
  };
  const container = part('META-INF/container.xml');
  const path = descendantsNamed(container, 'rootfile')[0]?.attributes['full-path'];
  const root = path === undefined ? null : part(path);
  if (path === undefined || root === null) return null;
  const manifest = new Map(
    descendantsNamed(root, 'item').map(({ attributes }) => [attributes.id ?? '', attributes]),
  );
  const titles = titlesIn(archive, path, [...manifest.values()]);
  const files = descendantsNamed(root, 'itemref')
    .slice(0, MOST_CHAPTERS)
    .flatMap(({ attributes }) => {
      const item = manifest.get(attributes.idref ?? '');
      if (item?.href === undefined || /\bnav\b/.test(item.properties ?? '')) return [];
      const name = resolvePath(path, item.href);
      const bytes = archive.bytesOf(name);
      return bytes === null ? [] : [{ name, letters: bytes.length }];
    });
  const { bookLetters } = documentLimits;
  const letters = files.reduce((sum, file) => sum + file.letters, 0);
  if (letters > bookLetters) throw new BeyondLimit('letters', bookLetters);
  const chapters: Chapter[] = [];
  for (const { name } of files) {
    const lines = readElements(parseXhtml(archive.textOf(name) ?? '').body, null);
    if (lines.length === 0) continue;
    const heading = lines.find(({ block }) => block.kind === 'heading')?.text;
    chapters.push({
      title: titles.get(name) ?? heading ?? '',
      words: countWords(lines.map((line) => line.text).join('\n')),
      lines,
    });
  }
  if (chapters.length === 0) return null;
  const metadata = descendantsNamed(root, 'metadata')[0] ?? null;
  return {
    title: factIn(metadata, 'dc:title') ?? '',
    provenance: {
      byline: factIn(metadata, 'dc:creator'),
      date: factIn(metadata, 'dc:date')?.slice(0, 10) ?? null,
      source: factIn(metadata, 'dc:publisher'),
    },
    chapters,
  };
}

/** Some chapters of a book as one document, under its title. */
export function composeBook(book: Book, chosen: readonly number[]): ImportedDocument {
  const lines = chosen.flatMap((at) => book.chapters[at]?.lines ?? []);
  return { ...settleHeadings(lines, book.title), provenance: book.provenance };
}

/** The names of files in the table of contents, of EPUB 3 or 2. */
function titlesIn(
  archive: Archive,
  packagePath: string,
  items: readonly Readonly<Record<string, string>>[],
): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const add = (from: string, address: string | undefined, title: string) => {
    const name = resolvePath(from, address ?? '');
    const words = title.replace(/\s+/g, ' ').trim();
    if (words !== '' && !titles.has(name)) titles.set(name, words.slice(0, 200));
  };
  for (const item of items) {
    if (item.href === undefined) continue;
    const name = resolvePath(packagePath, item.href);
    const text = archive.textOf(name);
    if (text === null) continue;
    if (/\bnav\b/.test(item.properties ?? '')) {
      const links = parseXhtml(text).querySelectorAll('nav a[href]');
      for (const link of links) add(name, link.getAttribute('href') ?? '', link.textContent ?? '');
    } else if (item['media-type'] === 'application/x-dtbncx+xml') {
      for (const point of descendantsNamed(parseXml(withoutEntities(text)), 'navPoint')) {
        const label = childNamed(point, 'navLabel');
        const [source] = childrenNamed(point, 'content');
        add(name, source?.attributes.src, label === null ? '' : textWithin(label));
      }
    }
  }
  return titles;
}

/** The contents of books name a DTD, which is never fetched; one with entities of its own is not read. */
const withoutEntities = (text: string): string => text.replace(/<!DOCTYPE\s[^[>]{0,500}>/i, '');

/** `OEBPS/package.opf` and `text/un.xhtml#debut` as `OEBPS/text/un.xhtml`. */
function resolvePath(from: string, address: string): string {
  const file = decodePath(address.replace(/[#?].*$/s, ''));
  const folders = from.split('/').slice(0, -1);
  for (const step of file.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function factIn(metadata: XmlElement | null, name: string): string | null {
  const element = childNamed(metadata, name);
  const text = element === null ? '' : textWithin(element).replace(/\s+/g, ' ').trim();
  return text === '' || text.length > 300 ? null : text;
}
