import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFileBytes, readArticleFile } from '@/lib/import/read-article-file';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('an article is read from a file', () => {
  it('as it stands, markup included, and named after the file', () => {
    const text = '<script>alert(1)</script> [x](javascript:alert(1))';
    expect(readArticleFile('le.monde.txt', utf8(text))).toEqual({
      ok: true,
      value: { title: 'le.monde', text, notes: [] },
    });
  });

  it('in a guessed encoding, which is told', () => {
    expect(readArticleFile('a.txt', Uint8Array.of(0xc9, 0x74, 0xe9))).toEqual({
      ok: true,
      value: {
        title: 'a',
        text: 'Été',
        notes: [{ about: 'encoding-guessed', encoding: 'windows-1252' }],
      },
    });
  });

  it('from subtitles, whose times are left out, which is told', () => {
    const file = '1\n00:00:01,000 --> 00:00:02,500\nIl pleut.';
    expect(readArticleFile('a.SRT', utf8(file))).toEqual({
      ok: true,
      value: { title: 'a', text: 'Il pleut.', notes: [{ about: 'times-left-out', cues: 1 }] },
    });
    expect(readArticleFile('a.txt', utf8(file))).toMatchObject({
      value: { text: file, notes: [] },
    });
  });

  it('from what is named like subtitles and has no times, as text', () => {
    expect(readArticleFile('a.vtt', utf8('Il pleut.'))).toMatchObject({
      value: { text: 'Il pleut.', notes: [] },
    });
  });
});

describe('a file is refused', () => {
  it.each([
    ['a PDF', utf8('%PDF-1.7\nIl pleut.')],
    ['RTF', utf8('{\\rtf1 Il pleut.}')],
    ['a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0xe9)],
    ['with controls and no known encoding', Uint8Array.of(0x41, 0x02, 0xe9)],
  ])('that is no text: %s', (_, bytes) => {
    expect(readArticleFile('a.txt', bytes)).toEqual({
      ok: false,
      failure: { code: 'article-file-not-text' },
    });
  });

  it('that is larger than the limit', () => {
    expect(readArticleFile('a.txt', new Uint8Array(largestFileBytes + 1))).toEqual({
      ok: false,
      failure: { code: 'article-file-too-large', limitBytes: 10_000_000 },
    });
  });

  it('that could not be read', () => {
    expect(readArticleFile('a.txt', null)).toEqual({
      ok: false,
      failure: { code: 'article-file-unreadable' },
    });
  });
});

const parts = fc.constantFrom(
  '00:00:01,000 --> 00:00:02,000\n',
  'WEBVTT\n\n',
  '\n\n',
  '<i>',
  '<'.repeat(200),
  '{\\',
  '&amp;',
  '-->',
  'é',
);

describe('whatever the bytes are', () => {
  it.each(['a.txt', 'a.srt'])('%s is read or refused, and never throws', (name) => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc
            .array(fc.oneof(parts, fc.string()), { maxLength: 30 })
            .map((all) => utf8(all.join(''))),
        ),
        (bytes) => {
          const read = readArticleFile(name, bytes);
          if (read.ok) expect(read.value.text).not.toContain('\0');
        },
      ),
      { seed: 19, numRuns: 300 },
    );
  });

  it('a long hostile one takes no longer than a plain one', () => {
    const time = '00:00:01,000 --> 00:00:02,000\n';
    const begun = performance.now();
    readArticleFile('a.srt', utf8(`${time}${'<i'.repeat(500_000)}`));
    readArticleFile('a.srt', utf8(`${time}${'{\\'.repeat(500_000)}`));
    readArticleFile('a.srt', utf8(`${time.repeat(30_000)}`));
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
