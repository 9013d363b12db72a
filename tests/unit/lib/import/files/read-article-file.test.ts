import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noExtras } from '@/lib/document/article-extras';
import { noChoices } from '@/lib/import/files/imported-article';
import { readArticleFile } from '@/lib/import/files/read-article-file';
import { documentLimits } from '@/lib/import/limits';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (name: string, bytes: Uint8Array | null) => readArticleFile({ name, bytes });

describe('an article is read from a file', () => {
  it('as it stands, markup included, and named after the file', async () => {
    const text = '<script>alert(1)</script> [x](javascript:alert(1))';
    expect(await read('le.monde.txt', utf8(text))).toEqual({
      ok: true,
      value: {
        title: 'le.monde',
        text,
        extras: noExtras,
        notes: [],
        encoding: 'utf-8',
        chapters: [],
        hardLines: 'none',
        foreign: 'none',
      },
    });
  });

  it('in a guessed encoding, which is told', async () => {
    expect(await read('a.txt', Uint8Array.of(0xc9, 0x74, 0xe9))).toMatchObject({
      value: {
        text: 'Été',
        notes: [{ about: 'encoding-guessed', encoding: 'windows-1252' }],
        encoding: 'windows-1252',
      },
    });
  });

  it('in the encoding that the reader chose of others', async () => {
    const bytes = Uint8Array.of(0x83, 0x74, 0x8e);
    const choices = { ...noChoices, encoding: 'macintosh' };
    expect(await readArticleFile({ name: 'a.txt', bytes }, choices)).toMatchObject({
      value: { text: 'Été', notes: [], encoding: 'macintosh' },
    });
  });

  it('in the encoding that an answer’s header names', async () => {
    const file = { name: 'a.txt', bytes: Uint8Array.of(0x83, 0x74, 0x8e) };
    const mediaType = 'text/plain; charset=macintosh';
    expect(await readArticleFile({ ...file, mediaType })).toMatchObject({
      value: { text: 'Été', notes: [] },
    });
  });

  it('from subtitles, whose times are left out, which is told', async () => {
    const file = '1\n00:00:01,000 --> 00:00:02,500\nIl pleut.';
    expect(await read('a.SRT', utf8(file))).toMatchObject({
      value: { text: 'Il pleut.', notes: [{ about: 'times-left-out', cues: 1 }] },
    });
    expect(await read('a.txt', utf8(file))).toMatchObject({ value: { text: file, notes: [] } });
  });

  it('from what is named like subtitles and has no times, as text', async () => {
    expect(await read('a.vtt', utf8('Il pleut.'))).toMatchObject({
      value: { text: 'Il pleut.', notes: [] },
    });
  });

  it('from a page, whatever its file is called', async () => {
    const page = '<!DOCTYPE html><title>La mer</title><p>Elle <b>monte</b>.';
    for (const name of ['a.html', 'a.txt']) {
      expect(await read(name, utf8(page))).toMatchObject({
        value: { title: 'La mer', text: 'La mer\nElle monte.' },
      });
    }
  });
});

describe('a file is refused', () => {
  it.each([
    ['a zip of pictures', zipSync({ 'a.png': utf8('PNG') }), 'article-file-not-text'],
    ['with controls and no encoding', Uint8Array.of(0x41, 2, 0xe9), 'article-file-not-text'],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0),
      'article-file-not-text',
    ],
    ['a zip that is cut off', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0xe9), 'article-file-broken'],
    ['a PDF that is cut off', utf8('%PDF-1.7\nIl pleut.'), 'article-file-broken'],
    ['rich text', utf8('{\\rtf1 Il pleut.}'), 'article-file-outdated'],
    ['old Word', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'article-file-outdated'],
  ])('%s', async (_, bytes, code) => {
    for (const name of ['a.txt', 'a.docx', 'a.pdf']) {
      expect(await read(name, bytes)).toEqual({ ok: false, failure: { code } });
    }
  });

  it.each([
    [documentLimits.textBytes, 'a.txt', []],
    [documentLimits.fileBytes, 'a.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ])('that is larger than %d bytes: %s', async (limitBytes, name, start) => {
    const bytes = new Uint8Array(limitBytes + 1);
    bytes.set(start);
    expect(await read(name, bytes)).toEqual({
      ok: false,
      failure: { code: 'article-file-too-large', limitBytes },
    });
  });

  it('that could not be read', async () => {
    expect(await read('a.txt', null)).toEqual({
      ok: false,
      failure: { code: 'article-file-unreadable' },
    });
  });
});
