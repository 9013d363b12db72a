import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '@/lib/export/export-document';
import { writeWordDocument } from '@/lib/export/word-document';
import { bothLanguages, englishAlone, everyBlock, withTerm } from './documents';

const namespaces = { w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };

/** The texts of a document's paragraphs, with the style or list of each. */
function paragraphsOf(bytes: Uint8Array): readonly (readonly [style: string, text: string])[] {
  using xml = XmlDocument.fromBuffer(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return xml.find('//w:p', namespaces).map((paragraph) => {
    const style = paragraph.get('w:pPr/w:pStyle/@w:val', namespaces)?.content ?? '';
    const level = paragraph.get('w:pPr/w:numPr/w:ilvl/@w:val', namespaces)?.content;
    const text = paragraph.find('.//w:t', namespaces).map(({ content }) => content);
    return [level === undefined ? style : `level ${level}`, text.join('')] as const;
  });
}

describe('a Word document', () => {
  it('has the English with real headings and lists', async () => {
    const paragraphs = paragraphsOf(await writeWordDocument(everyBlock, englishAlone));
    expect(paragraphs.slice(0, 7)).toEqual([
      ['Heading1', 'The sea'],
      ['', 'It rises <fast> & well.'],
      ['Heading2', 'The tides'],
      ['level 0', 'High'],
      ['level 1', 'Spring'],
      ['level 0', 'Low'],
      ['Quotation', '“O waves”'],
    ]);
  });

  it('has a table of two columns, a paragraph a row', async () => {
    const bytes = await writeWordDocument(everyBlock, bothLanguages);
    using xml = XmlDocument.fromBuffer(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const rows = xml.find('//w:tr', namespaces);
    expect(rows).toHaveLength(everyBlock.paragraphs.length);
    const cells = rows.map((row) => row.find('w:tc', namespaces).map(({ content }) => content));
    expect(cells[1]).toEqual(['Elle monte <vite> & bien.', 'It rises <fast> & well.']);
  });

  it('lists the terms and says that a machine wrote it, where that is wanted', async () => {
    const bytes = await writeWordDocument(withTerm, {
      ...englishAlone,
      hasTerms: true,
      hasNotice: true,
    });
    const texts = paragraphsOf(bytes).map(([, text]) => text);
    expect(texts).toContain('corridor de Lachin — Lachin corridor. The only road & link.');
    expect(texts[1]).toMatch(/made by a machine/);
  });

  it('is read by another library with its words, headings, lists and tables', async () => {
    const htmlOf = async (options: ExportOptions) => {
      const buffer = Buffer.from(await writeWordDocument(everyBlock, options));
      return (await mammoth.convertToHtml({ buffer })).value;
    };
    expect(await htmlOf(englishAlone)).toBe(
      [
        '<h1>The sea</h1><p>It rises &lt;fast&gt; &amp; well.</p><h2>The tides</h2>',
        '<ul><li>High<ol><li>Spring</li></ol></li><li>Low</li></ul><p>“O waves”</p>',
        '<table><tr><td><p>Harbour</p></td><td><p>Time</p></td></tr>',
        '<tr><td><p>Brest</p></td><td><p>9:05</p></td></tr></table>',
        '<p>The harbour</p><p>After the Shom.</p>',
      ].join(''),
    );
    expect(await htmlOf(bothLanguages)).toContain(
      '<tr><td><h2>Les marées</h2></td><td><h2>The tides</h2></td></tr>',
    );
  });

  it('opens with the library’s own reader of archives: no file of it is broken', async () => {
    const files = unzipSync(await writeWordDocument(everyBlock, bothLanguages));
    for (const [name, bytes] of Object.entries(files)) {
      if (/\.(?:xml|rels)$/.test(name)) XmlDocument.fromBuffer(bytes).dispose();
    }
    expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toContain('La mer');
  });
});
