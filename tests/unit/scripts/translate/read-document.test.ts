import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { noChoices } from '@/lib/import/files/imported-article';
import { readDocument } from '@/scripts/translate/read-document';
import { pageOf, stream } from '../../lib/import/hostile/small-pdf';

const folder = mkdtempSync(join(tmpdir(), 'read-document-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const never = new AbortController().signal;

/** Each of twelve drawings draws the next ten times: no machine ends it. */
const endless = (): Uint8Array =>
  pageOf(
    '/X Do '.repeat(10),
    Array.from({ length: 12 }, (_, at) =>
      stream(
        at === 11 ? 'BT /F 9 Tf (Il pleut.) Tj ET' : '/X Do '.repeat(10),
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F 5 0 R >> /XObject << /X ${at + 7} 0 R >> >> `,
      ),
    ),
    '/XObject << /X 6 0 R >>',
  );

describe('a document on the command line is read in a thread', { timeout: 60_000 }, () => {
  it('as in the page', async () => {
    const path = fileOf('mer.md', strToU8('# La mer\n\nElle *monte*.'));
    // The second is read by the thread that the first one left.
    for (const _ of ['first', 'second']) {
      expect(await readDocument(path, never)).toMatchObject({
        value: { title: 'La mer', text: 'La mer\nElle monte.' },
      });
    }
  });

  it('which is ended when it takes too long', async () => {
    const path = fileOf('endless.pdf', endless());
    expect(await readDocument(path, never, noChoices, { seconds: 3 })).toEqual({
      ok: false,
      failure: { code: 'article-file-beyond-limit', measure: 'seconds', limit: 3 },
    });
  });

  it('which is ended when it takes too much memory', async () => {
    const paragraphs = '<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(160_000);
    const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`;
    const path = fileOf('large.docx', zipSync({ 'word/document.xml': strToU8(document) }));
    expect(await readDocument(path, never, noChoices, { megabytes: 60 })).toEqual({
      ok: false,
      failure: { code: 'article-file-unfinished' },
    });
  });

  it('and is said not to be there', async () => {
    expect(await readDocument(join(folder, 'none.txt'), never)).toMatchObject({
      failure: { code: 'article-file-unreadable' },
    });
  });
});
