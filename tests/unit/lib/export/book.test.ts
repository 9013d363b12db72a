import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeBook } from '@/lib/export/book';
import { bookProblems } from './book-problems';
import { bothLanguages, englishAlone, everyBlock, withTerm } from './documents';

const now = new Date('2026-03-01T12:30:05Z');

describe('a book', () => {
  it.each([
    ['one of each block', everyBlock],
    ['terms', withTerm],
    ['neither title nor text', { ...everyBlock, title: '', paragraphs: [] }],
  ])('has the structure of an EPUB: %s', (_, document) => {
    for (const options of [bothLanguages, { ...englishAlone, hasTerms: true, hasNotice: true }]) {
      expect(bookProblems(writeBook(document, options, now, 'x1'))).toEqual([]);
    }
  });

  it.each([
    ['OEBPS/package.opf', '<dc:title>', '<dc:subject>', 'OEBPS/package.opf is not well-formed'],
    ['OEBPS/package.opf', 'idref="text"', 'idref="style"', 'style in the order is no text'],
    ['OEBPS/package.opf', 'href="style.css"', 'href="look.css"', 'OEBPS/style.css is not listed'],
    ['OEBPS/package.opf', ' properties="nav"', '', 'not one navigation document'],
    ['OEBPS/contents.xhtml', 'text.xhtml', 'texte.xhtml', 'texte.xhtml, which is missing'],
    ['META-INF/container.xml', 'package.opf', 'book.opf', 'the container names no package'],
  ])('of another structure is known by it: %s with %s as %s', (name, from, to, problem) => {
    const files = unzipSync(writeBook(everyBlock, bothLanguages, now, 'x1'));
    const mended = strFromU8(files[name] ?? new Uint8Array()).replace(from, to);
    const broken = bookProblems(zipSync({ ...files, [name]: strToU8(mended) }, { level: 0 }));
    expect(broken).toContainEqual(expect.stringContaining(problem));
  });

  it('tells when it was written', () => {
    const files = unzipSync(writeBook(everyBlock, bothLanguages, now, 'x1'));
    const named = strFromU8(files['OEBPS/package.opf'] ?? new Uint8Array());
    expect(named).toContain('<meta property="dcterms:modified">2026-03-01T12:30:05Z</meta>');
  });

  it('has the text in both languages', () => {
    const files = unzipSync(writeBook(everyBlock, bothLanguages, now, 'x1'));
    const text = strFromU8(files['OEBPS/text.xhtml'] ?? new Uint8Array());
    expect(text).toContain('<p lang="fr">Elle monte &lt;vite&gt; &amp; bien.</p>');
    expect(text).toContain('<p lang="en">It rises &lt;fast&gt; &amp; well.</p>');
  });
});
