import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from '@/lib/import/archive/open-archive';
import { composeBook, readBook } from '@/lib/import/book/read-book';

const container =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/livre.opf"/></rootfiles></container>';

interface Parts {
  readonly manifest: string;
  readonly spine: string;
  readonly files: Readonly<Record<string, string>>;
}

function open({ manifest, spine, files }: Parts) {
  const metadata =
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Le livre</dc:title><dc:creator>Anne Le Goff</dc:creator><dc:date>2024-03-05T10:00:00Z</dc:date><dc:publisher>Le Phare</dc:publisher></metadata>';
  const all = {
    'META-INF/container.xml': container,
    'OEBPS/livre.opf': `<!DOCTYPE package PUBLIC "x" "http://x/y.dtd"><package>${metadata}<manifest>${manifest}</manifest><spine>${spine}</spine></package>`,
    ...files,
  };
  const bytes = Object.entries(all).map(([name, text]): [string, Uint8Array] => [
    name,
    strToU8(text),
  ]);
  const archive = openArchive(zipSync(Object.fromEntries(bytes)), () => true);
  if (typeof archive === 'string') throw new Error(archive);
  return readBook(archive);
}

const page = (body: string) =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;
const item = (id: string, href: string, more = '') => `<item id="${id}" href="${href}"${more}/>`;
const ref = (id: string) => `<itemref idref="${id}"/>`;

describe('an e-book', () => {
  it('has its chapters in the order of reading, named as its contents name them', () => {
    const book = open({
      manifest:
        item('n', 'nav.xhtml', ' properties="nav"') +
        item('b', 'text/b.xhtml') +
        item('a', 'text/a%20b.xhtml'),
      spine: ref('n') + ref('a') + ref('b'),
      files: {
        'OEBPS/nav.xhtml': page(
          '<nav><ol><li><a href="text/a%20b.xhtml#debut">Le départ</a></li></ol></nav>',
        ),
        'OEBPS/text/a b.xhtml': page('<p>Il part.</p>'),
        'OEBPS/text/b.xhtml': page('<h1>Le retour</h1><p>Il revient <i>tard</i>.</p>'),
      },
    });
    expect(book?.chapters.map(({ title, words }) => [title, words])).toEqual([
      ['Le départ', 2],
      ['Le retour', 5],
    ]);
    expect(book).toMatchObject({
      title: 'Le livre',
      provenance: { byline: 'Anne Le Goff', date: '2024-03-05', source: 'Le Phare' },
    });
    const { lines, title } = book ? composeBook(book, [0, 1]) : { lines: [], title: '' };
    expect(title).toBe('Le livre');
    expect(lines.map(({ block, text }) => [block.kind, text])).toEqual([
      ['heading', 'Le livre'],
      ['paragraph', 'Il part.'],
      ['heading', 'Le retour'],
      ['paragraph', 'Il revient tard.'],
    ]);
    // One chapter alone goes by its own title.
    expect(book && composeBook(book, [1]).title).toBe('Le retour');
  });

  it('of the second version has its contents in a file of their own', () => {
    const book = open({
      manifest: `${item('t', 'toc.ncx', ' media-type="application/x-dtbncx+xml"')}${item('a', 'a.xhtml')}`,
      spine: ref('a'),
      files: {
        'OEBPS/toc.ncx':
          '<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://x"><ncx><navMap><navPoint><navLabel><text>Le départ</text></navLabel><content src="a.xhtml"/></navPoint></navMap></ncx>',
        'OEBPS/a.xhtml': page('<p>Il part.</p>'),
      },
    });
    expect(book?.chapters.map(({ title }) => title)).toEqual(['Le départ']);
  });

  it('goes without chapters that are not there, or have no text', () => {
    const book = open({
      manifest: item('a', '../a.xhtml') + item('b', 'b.xhtml') + item('c', 'c.xhtml'),
      spine: ref('a') + ref('b') + ref('c') + ref('none'),
      files: { 'a.xhtml': page('<p>Il part.</p>'), 'OEBPS/b.xhtml': page('<img src="a.png"/>') },
    });
    expect(book?.chapters).toHaveLength(1);
  });

  it.each([
    ['no chapters', { manifest: '', spine: '', files: {} }],
    ['contents that are broken off', { manifest: '</manifest', spine: '', files: {} }],
  ])('is none with %s', (_, parts) => {
    expect(open(parts)).toBeNull();
  });
});
