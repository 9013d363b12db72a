import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, XmlLibError } from 'libxml2-wasm';

const namespaces = {
  c: 'urn:oasis:names:tc:opendocument:xmlns:container',
  o: 'http://www.idpf.org/2007/opf',
  dc: 'http://purl.org/dc/elements/1.1/',
  x: 'http://www.w3.org/1999/xhtml',
  e: 'http://www.idpf.org/2007/ops',
};

/**
 * What is wrong with the structure of an EPUB book, by what EPUB 3.3 asks of a container, a package and a
 * navigation document; empty when nothing is.
 *
 * @see https://www.w3.org/TR/epub-33/
 */
export function bookProblems(bytes: Uint8Array): readonly string[] {
  const problems: string[] = [];
  const demand = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  const files = unzipSync(bytes);
  // Of the archive's first entry: no compression, no extra field, and the media type itself.
  demand(bytes[8] === 0 && bytes[28] === 0, 'the media type is compressed or has an extra field');
  demand(strFromU8(bytes.slice(30, 58)) === 'mimetypeapplication/epub+zip', 'no media type first');

  const parsed = new Map<string, XmlDocument>();
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(?:xml|opf|xhtml)$/.test(name)) continue;
    try {
      parsed.set(name, XmlDocument.fromBuffer(content));
    } catch (error) {
      if (!(error instanceof XmlLibError)) throw error;
      problems.push(`${name} is not well-formed`);
    }
  }
  const valuesIn = (name: string, path: string): readonly string[] =>
    parsed
      .get(name)
      ?.find(path, namespaces)
      .map(({ content }) => content) ?? [];

  const [packageName = ''] = valuesIn('META-INF/container.xml', '//c:rootfile/@full-path');
  demand(parsed.has(packageName), 'the container names no package');
  const inPackage = (path: string) => valuesIn(packageName, path);
  const [named = ''] = inPackage('/o:package/@unique-identifier');
  demand(
    inPackage(`//dc:identifier[@id="${named}"][normalize-space()]`).length === 1,
    'no identifier',
  );
  for (const fact of ['dc:title', 'dc:language', 'o:meta[@property="dcterms:modified"]']) {
    demand(inPackage(`//o:metadata/${fact}[normalize-space()]`).length > 0, `no ${fact}`);
  }

  const folder = packageName.replace(/[^/]*$/, '');
  const ids = inPackage('//o:item/@id');
  const listed = inPackage('//o:item/@href').map((href) => folder + href);
  demand(new Set(ids).size === ids.length, 'two items have one id');
  demand(new Set(listed).size === listed.length, 'two items have one file');
  for (const name of listed) demand(name in files, `${name} is listed and missing`);
  for (const name of Object.keys(files)) {
    const isOutside = name === 'mimetype' || name === packageName || name.startsWith('META-INF/');
    demand(isOutside || listed.includes(name), `${name} is not listed`);
  }
  const inOrder = inPackage('//o:itemref/@idref');
  demand(inOrder.length > 0, 'nothing is to be read');
  for (const id of inOrder) {
    const types = inPackage(`//o:item[@id="${id}"]/@media-type`);
    demand(types[0] === 'application/xhtml+xml', `${id} in the order is no text`);
  }

  const navigation = inPackage('//o:item[contains(@properties, "nav")]/@href');
  demand(navigation.length === 1, 'not one navigation document');
  const nav = folder + (navigation[0] ?? '');
  demand(valuesIn(nav, '//x:nav[@e:type="toc"]/x:ol/x:li/x:a').length > 0, 'no table of contents');
  for (const [name, document] of parsed) {
    if (name.endsWith('.xhtml')) problems.push(...brokenLinks(name, document, parsed, files));
  }
  for (const document of parsed.values()) document.dispose();
  return problems;
}

/** Links of a text to files, or places in them, that are not there. */
function brokenLinks(
  name: string,
  document: XmlDocument,
  parsed: ReadonlyMap<string, XmlDocument>,
  files: Readonly<Record<string, Uint8Array>>,
): readonly string[] {
  const links = document.find('//x:a/@href | //x:link/@href | //x:img/@src', namespaces);
  return links
    .map(({ content }) => new URL(content, `epub:///${name}`))
    .filter(({ protocol }) => protocol === 'epub:')
    .flatMap(({ pathname, hash }) => {
      const target = decodeURIComponent(pathname.slice(1));
      const place = decodeURIComponent(hash.slice(1));
      const isThere =
        place === '' || parsed.get(target)?.get(`//*[@id="${place}"]`, namespaces) !== null;
      return target in files && isThere
        ? []
        : [`${name} leads to ${target}${hash}, which is missing`];
    });
}
