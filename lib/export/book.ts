import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ExportDocument, ExportOptions } from './export-document';
import { pageStyle } from './page-style';
import { hasOwnTitle, writeXhtmlBody } from './xhtml-body';
import { escapeXml } from './xml';

/**
 * Writes an EPUB 3 book of one chapter.
 *
 * @param now when the file is written
 * @param id a part of the book's identifier that no other book has: letters and digits
 * @see https://www.w3.org/TR/epub-33/
 */
export function writeBook(
  document: ExportDocument,
  options: ExportOptions,
  now: Date,
  id: string,
): Uint8Array {
  const languages = options.sides === 'both' ? ['fr', 'en'] : ['en'];
  const title = document.title === '' ? 'Article' : document.title;
  const files: Zippable = {
    // This is the first file of the archive and is stored uncompressed, so that the first bytes name the
    // format.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'OEBPS/package.opf': strToU8(packageDocument({ title, languages, now, id })),
    'OEBPS/contents.xhtml': strToU8(contents(title)),
    'OEBPS/text.xhtml': strToU8(
      page(title, languages[0] ?? 'en', bodyWithTitle({ ...document, title }, options)),
    ),
    'OEBPS/style.css': strToU8(pageStyle),
  };
  return zipSync(files, { mtime: now });
}

/** A book's chapter has a heading even where its text has none. */
const bodyWithTitle = (document: ExportDocument, options: ExportOptions): string =>
  hasOwnTitle(document) && document.paragraphs.length === 0
    ? `<h1>${escapeXml(document.title)}</h1>`
    : writeXhtmlBody(document, options);

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

const container = `${declaration}
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

interface BookFacts {
  readonly title: string;
  readonly languages: readonly string[];
  readonly now: Date;
  readonly id: string;
}

const packageDocument = ({ title, languages, now, id }: BookFacts): string => `${declaration}
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:vis-a-vis:${escapeXml(id)}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
${languages.map((language) => `<dc:language>${language}</dc:language>`).join('\n')}
<meta property="dcterms:modified">${now.toISOString().replace(/\.\d+/, '')}</meta>
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="text" href="text.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
</manifest>
<spine><itemref idref="text"/></spine>
</package>
`;

const contents = (title: string): string =>
  page(
    title,
    'en',
    `<nav epub:type="toc"><h1>Contents</h1><ol><li><a href="text.xhtml">${escapeXml(title)}</a></li></ol></nav>`,
  );

const page = (title: string, language: string, body: string): string => `${declaration}
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
