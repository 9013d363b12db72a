import { strToU8, zipSync } from 'fflate';
import { documentLimits } from '@/lib/import/limits';
import { type Repeated, zipOf } from './repeated';
import { pageOf, pdfOf, stream } from './small-pdf';

/** A file that is made to take all time or memory, or to bring in what is no text. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  make(): Uint8Array;
  /** A failure's code, with the measure that it names; `read` where it is made harmless. */
  readonly becomes: string;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const upTo = (bytes: number, piece: string, before = '') =>
  utf8(before + piece.repeat(Math.floor((bytes - before.length) / utf8(piece).length)));
/** A fifth of the largest text that is read, so that these tests end soon. */
const textBytes = documentLimits.textBytes / 5;

const wordSpace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordStart = `<w:document ${wordSpace}><w:body>`;
const wordEnd = '</w:body></w:document>';
const word = ({ before = '', after = '', ...body }: Repeated) =>
  zipOf({
    'word/document.xml': {
      ...body,
      before: `${wordStart}${before}`,
      after: `${after}${wordEnd}`,
    },
  });
const openDocument = ({ before = '', after = '', ...text }: Repeated) =>
  zipOf({
    'content.xml': {
      ...text,
      before: `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>${before}`,
      after: `${after}</office:text></office:body></office:document-content>`,
    },
  });
const book = (spine: string, files: Readonly<Record<string, string | Repeated>>) =>
  zipOf({
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
    'b.opf': `<package><manifest><item id="a" href="a.xhtml"/></manifest><spine>${spine}</spine></package>`,
    ...files,
  });

const archives: readonly HostileFile[] = [
  {
    what: 'a zip that unpacks to far more than it is',
    name: 'a.docx',
    make: () => zipOf({ 'word/document.xml': { piece: '\0', times: 130_000_000 } }),
    becomes: 'article-file-beyond-limit unpacked-bytes',
  },
  {
    what: 'a zip that says that it unpacks to less than it does',
    name: 'a.docx',
    make() {
      const bytes = word({
        before: '<w:p><w:r><w:t>',
        piece: 'a',
        times: 1_000_000,
        after: '</w:t></w:r></w:p>',
      });
      // The size, in the entry of the directory at the end.
      const entry = bytes.findLastIndex(
        (byte, at) => byte === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1,
      );
      new DataView(bytes.buffer).setUint32(entry + 24, 1_000, true);
      return bytes;
    },
    becomes: 'article-file-broken',
  },
  {
    what: 'a zip of twenty thousand files and one',
    name: 'a.docx',
    make: () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 20_001 }, (_, at) => [`a${at}.xml`, new Uint8Array()]),
        ),
        { level: 0 },
      ),
    becomes: 'article-file-beyond-limit packed-files',
  },
  {
    what: 'entities that grow',
    name: 'a.docx',
    make: () =>
      zipSync({
        'word/document.xml': strToU8(
          `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document ${wordSpace}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
        ),
      }),
    becomes: 'article-file-broken',
  },
  {
    what: 'an entity from outside',
    name: 'a.odt',
    make: () =>
      zipSync({
        'content.xml': strToU8(
          '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><office:document-content xmlns:office="o"><office:body><office:text>&x;</office:text></office:body></office:document-content>',
        ),
      }),
    becomes: 'article-file-broken',
  },
  {
    what: 'XML without an end to its depth',
    name: 'a.docx',
    make: () => word({ piece: '<w:sdt>', times: 100_000 }),
    becomes: 'article-file-beyond-limit depth',
  },
  {
    what: 'a table of 1.6 million rows',
    name: 'a.docx',
    make: () =>
      word({
        before: '<w:tbl>',
        piece: '<w:tr><w:tc><w:p/></w:tc></w:tr>',
        times: 1_600_000,
        after: '</w:tbl>',
      }),
    becomes: 'article-file-beyond-limit elements',
  },
  {
    what: 'a table with as many elements as are read',
    name: 'a.docx',
    make: () =>
      word({
        before: '<w:tbl>',
        piece: '<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>',
        times: 99_000,
        after: '</w:tbl>',
      }),
    becomes: 'read',
  },
  {
    what: 'one run of ten million letters',
    name: 'a.docx',
    make: () =>
      word({
        before: '<w:p><w:r><w:t>',
        piece: 'a',
        times: 10_000_000,
        after: '</w:t></w:r></w:p>',
      }),
    becomes: 'read',
  },
  {
    what: 'cells that repeat without end',
    name: 'a.odt',
    make: () =>
      openDocument({
        before: '<table:table><table:table-row>',
        piece:
          '<table:table-cell table:number-columns-repeated="999999999"><text:p>a</text:p></table:table-cell>',
        times: 100_000,
        after: '</table:table-row></table:table>',
      }),
    becomes: 'read',
  },
  {
    what: 'a hundred thousand paragraphs in lists',
    name: 'a.odt',
    make: () =>
      openDocument({
        piece: '<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>',
        times: 100_000,
      }),
    becomes: 'read',
  },
  {
    what: 'a book without chapters',
    name: 'a.epub',
    make: () => zipSync({ 'META-INF/container.xml': strToU8('<container/>') }),
    becomes: 'article-file-broken',
  },
  {
    what: 'a book that has one chapter two thousand times',
    name: 'a.epub',
    make: () =>
      book('<itemref idref="a"/>'.repeat(2_000), {
        'a.xhtml': {
          before: '<html><body>',
          piece: '<p>Il pleut.</p>',
          times: 5_000,
          after: '</body></html>',
        },
      }),
    becomes: 'article-file-beyond-limit letters',
  },
  {
    what: 'a book whose chapter is tangled',
    name: 'a.epub',
    make: () => book('<itemref idref="a"/>', { 'a.xhtml': { piece: '<div>', times: 100_000 } }),
    becomes: 'article-file-beyond-limit depth',
  },
];

const pages: readonly HostileFile[] = [
  {
    what: 'half a million tags that nothing closes',
    name: 'a.html',
    make: () => upTo(textBytes, '<b>'),
    becomes: 'article-file-beyond-limit depth',
  },
  {
    what: 'items and terms in each other, which close each other elsewhere',
    name: 'a.html',
    make: () => upTo(textBytes, '<dd><li>'),
    becomes: 'article-file-beyond-limit depth',
  },
  {
    what: 'a table of half a million rows',
    name: 'a.html',
    make: () => upTo(textBytes, '<tr>', '<table>'),
    becomes: 'article-file-beyond-limit elements',
  },
  {
    what: 'as many paragraphs as are read',
    name: 'a.html',
    make: () => utf8('<p>a'.repeat(99_990)),
    becomes: 'read',
  },
  {
    what: 'elements of a site’s name, as deep as is read',
    name: 'a.html',
    make: () =>
      utf8(
        `<nav></nav>${`${'<div class=share>'.repeat(390)}${'a'.repeat(30_000)}${'</div>'.repeat(390)}`.repeat(200)}`,
      ),
    becomes: 'read',
  },
  {
    what: 'selectors that hide what a page has most of',
    name: 'a.html',
    make: () =>
      utf8(
        `<style>${Array.from({ length: 500 }, (_, at) => `.a${at}{display:none}`).join('')}</style>${'<p class=b>a'.repeat(99_000)}`,
      ),
    becomes: 'read',
  },
  {
    what: 'tables in tables',
    name: 'a.html',
    make: () => utf8(`${'<table><tr><td>'.repeat(130)}a${'</table>'.repeat(130)}`.repeat(250)),
    becomes: 'read',
  },
  {
    what: 'a list of notes without an end',
    name: 'a.html',
    make: () => utf8(`<ol class=footnotes>${'<li>a'.repeat(99_000)}</ol>`),
    becomes: 'read',
  },
  {
    what: 'two million angle brackets',
    name: 'a.html',
    make: () => upTo(textBytes, '<'),
    becomes: 'article-file-beyond-limit pieces',
  },
  {
    what: 'comments that begin without end',
    name: 'a.html',
    make: () => upTo(textBytes, '<!--'),
    becomes: 'read',
  },
  {
    what: 'an element of half a million attributes',
    name: 'a.html',
    make: () => upTo(textBytes, ' a=b', '<p'),
    becomes: 'read',
  },
  {
    what: 'two million ampersands',
    name: 'a.html',
    make: () => upTo(textBytes, '&'),
    becomes: 'read',
  },
  {
    what: 'one word of two million letters',
    name: 'a.html',
    make: () => upTo(textBytes, 'a'),
    becomes: 'read',
  },
  {
    what: 'a style sheet that is opened without end',
    name: 'a.html',
    make: () => upTo(textBytes, '/*', '<style>'),
    becomes: 'read',
  },
  {
    what: 'a saved page of nothing but boundaries',
    name: 'a.mhtml',
    make: () => upTo(textBytes, '--b\n', 'Content-Type: multipart/related; boundary="b"\n\n'),
    becomes: 'article-file-broken',
  },
  {
    what: 'a saved page whose head goes on without end',
    name: 'a.mhtml',
    make: () => upTo(textBytes, ' a\n', 'Content-Type: text/html;\n'),
    becomes: 'read',
  },
  {
    what: 'a saved page of broken signs',
    name: 'a.mhtml',
    make: () =>
      upTo(
        textBytes,
        '==4',
        'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n',
      ),
    becomes: 'read',
  },
];

type Markdown = readonly [what: string, piece: string, becomes: string, letters?: number];

const markdownPieces: readonly Markdown[] = [
  ['quotations in quotations', '>', 'article-file-beyond-limit depth'],
  ['brackets that nothing closes', '[', 'article-file-beyond-limit marks'],
  ['stars', '*a', 'article-file-beyond-limit marks'],
  ['stars between spaces', '* a ', 'read'],
  ['tables', '|a|b|\n|-|-|\n|c|d|\n', 'article-file-beyond-limit elements'],
  ['links that are broken off', '[a](', 'article-file-beyond-limit marks'],
  ['pictures that are broken off', '![a', 'read'],
  ['tags that are broken off', '<a ', 'read'],
  ['notes', '[^1]: a\n', 'article-file-beyond-limit elements'],
  ['notes, as many as are read', '[^1]: a\n', 'read', 79_000],
  ['ticks that grow', '` `` ``` ````\n', 'read'],
  ['emphasis that opens and closes', '**a*b_c__d', 'article-file-beyond-limit marks'],
  ['items', '- a\n', 'article-file-beyond-limit elements'],
  ['bare addresses', 'www.a.', 'read'],
  ['escapes', '\\[', 'read'],
  ['rows of dashes', '-\n', 'article-file-beyond-limit elements'],
];
const markdown = markdownPieces.map(([what, piece, becomes, letters = 100_000]) => ({
  what: `Markdown of nothing but ${what}`,
  name: 'a.md',
  make: () => upTo(letters, piece),
  becomes,
}));

const texts: readonly HostileFile[] = [
  ['one word of two million letters', 'a.txt', 'a'],
  ['line ends', 'a.txt', '\n'],
  ['spaces', 'a.txt', ' '],
  ['words of a letter', 'a.txt', 'a '],
  ['stops', 'a.txt', '. '],
  ['quotation marks', 'a.txt', '« '],
  ['brackets', 'a.txt', '(Source : '],
  ['words that lines break', 'a.txt', `${'mot '.repeat(15)}cou-\n`],
  ['marks of quotation in mails', 'a.txt', '> '],
  ['cues', 'a.srt', '1\n00:00:01,000 --> 00:00:02,000\na\n\n'],
  ['tags in cues', 'a.srt', '<'],
  ['places in cues', 'a.vtt', '{\\'],
  ['blank lines with spaces', 'a.srt', '\n   '],
].map(([what = '', name = '', piece = '']) => ({
  what: `text of nothing but ${what}`,
  name,
  make: () => upTo(textBytes, piece, name === 'a.txt' ? '' : '00:01.000 --> 00:02.000\n'),
  becomes: 'read',
}));

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const drawn = 'BT /F 9 Tf 9 9 Td (Il pleut sur la ville depuis hier.) Tj ET\n';

const pdfs: readonly HostileFile[] = [
  {
    what: 'pages that hold themselves',
    name: 'a.pdf',
    make: () => pdfOf([catalogue, '<< /Type /Pages /Kids [2 0 R] /Count 3 >>']),
    becomes: 'article-file-broken',
  },
  {
    what: 'a million pages by its own account',
    name: 'a.pdf',
    make: () => pdfOf([catalogue, '<< /Type /Pages /Kids [] /Count 1000000 >>']),
    becomes: 'article-file-without-text',
  },
  {
    what: 'a drawing that draws itself',
    name: 'a.pdf',
    make: () =>
      pageOf(
        `${drawn}/X Do`,
        [
          stream(
            `${drawn}/X Do /X Do`,
            '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> ',
          ),
        ],
        '/XObject << /X 6 0 R >>',
      ),
    becomes: 'read',
  },
  {
    what: 'a drawing of two hundred million bytes',
    name: 'a.pdf',
    make: () => pageOf(stream({ piece: ' ', times: 200_000_000 })),
    becomes: 'article-file-beyond-limit unpacked-bytes',
  },
  {
    what: 'a drawing that is packed twice',
    name: 'a.pdf',
    make: () =>
      pageOf(
        strToU8(
          '<< /Length 9 /Filter [/FlateDecode /FlateDecode] >>\nstream\nxxxxxxxxx\nendstream',
        ),
      ),
    becomes: 'article-file-beyond-limit unpacked-bytes',
  },
  {
    what: 'two million words on one page',
    name: 'a.pdf',
    make: () => pageOf(stream({ piece: 'BT /F 9 Tf 9 9 Td (a) Tj ET\n', times: 2_000_000 })),
    becomes: 'article-file-beyond-limit pieces',
  },
];

const others: readonly HostileFile[] = [
  {
    what: 'a program that is named as text',
    name: 'a.txt',
    make: () => Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0),
    becomes: 'article-file-not-text',
  },
  ...['a.txt', 'a.html', 'a.docx', 'a.pdf'].map((name) => ({
    what: 'fifty million bytes of nothing',
    name,
    make: () => new Uint8Array(50_000_000),
    becomes: 'article-file-too-large',
  })),
  {
    what: 'forty million random bytes that begin as an archive',
    name: 'a.docx',
    make() {
      const bytes = new Uint8Array(40_000_000);
      const some = bytes.subarray(0, 1_000_000);
      let state = 1;
      for (let at = 0; at < some.length; at += 1) {
        state = (state * 48_271) % 0x7fff_ffff;
        some[at] = state & 0xff;
      }
      for (let at = some.length; at < bytes.length; at += some.length) bytes.set(some, at);
      bytes.set([0x50, 0x4b, 3, 4]);
      return bytes;
    },
    becomes: 'article-file-broken',
  },
];

export const hostileFiles: readonly HostileFile[] = [
  // Their reader is large, and is loaded while nothing else takes memory.
  ...pdfs,
  ...archives,
  ...pages,
  ...markdown,
  ...texts,
  ...others,
];
