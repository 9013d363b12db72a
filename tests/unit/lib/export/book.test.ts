import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { writeBook } from '@/lib/export/book';
import { bothLanguages, everyBlock, withTerm } from './documents';

const now = new Date('2026-03-01T12:30:05Z');

describe('a book', () => {
  it('begins with its media type, stored as it is', () => {
    const bytes = writeBook(everyBlock, bothLanguages, now, 'x1');
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('holds well-formed files, each of them named in the package', () => {
    for (const document of [everyBlock, withTerm, { ...everyBlock, title: '', paragraphs: [] }]) {
      const files = unzipSync(writeBook(document, bothLanguages, now, 'x1'));
      const named = strFromU8(files['OEBPS/package.opf'] ?? new Uint8Array());
      for (const [name, bytes] of Object.entries(files)) {
        if (/\.(?:xhtml|opf|xml)$/.test(name)) XmlDocument.fromBuffer(bytes).dispose();
        const [, inFolder] = /^OEBPS\/(.+)$/.exec(name) ?? [];
        if (inFolder && inFolder !== 'package.opf') expect(named).toContain(`href="${inFolder}"`);
      }
      expect(named).toContain('<meta property="dcterms:modified">2026-03-01T12:30:05Z</meta>');
      expect(named).toMatch(/<dc:title>[^<]+<\/dc:title>/);
    }
  });

  it('has the text in both languages', () => {
    const files = unzipSync(writeBook(everyBlock, bothLanguages, now, 'x1'));
    const text = strFromU8(files['OEBPS/text.xhtml'] ?? new Uint8Array());
    expect(text).toContain('<p lang="fr">Elle monte &lt;vite&gt; &amp; bien.</p>');
    expect(text).toContain('<p lang="en">It rises &lt;fast&gt; &amp; well.</p>');
  });
});
