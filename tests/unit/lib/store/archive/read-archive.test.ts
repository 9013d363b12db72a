import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Archive } from '@/lib/store/archive/archive';
import { largestArchiveBytes, readArchive } from '@/lib/store/archive/read-archive';
import { writeArchive } from '@/lib/store/archive/write-archive';
import { listed } from '../library/listed';
import { emptyArchive, wholeArchive } from './whole-archive';

const bytesOf = async (archive: Archive) =>
  new Uint8Array(await (await writeArchive(archive, 0, () => Promise.resolve())).arrayBuffer());

const zip = (files: Readonly<Record<string, unknown>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [
        name,
        strToU8(typeof data === 'string' ? data : JSON.stringify(data)),
      ]),
    ),
  );

const manifest = { format: 'vis-a-vis', version: 1, madeAt: null };

describe('a file of everything', () => {
  it('is read as it was written', async () => {
    expect(readArchive(await bytesOf(wholeArchive))).toEqual({
      ok: true,
      value: { archive: wholeArchive, madeAt: '1970-01-01T00:00:00.000Z' },
    });
  });

  it('is the same file for the same contents', async () => {
    expect(await bytesOf(wholeArchive)).toEqual(await bytesOf(wholeArchive));
  });

  it('is read whole over several files of one kind', async () => {
    const articles = Array.from({ length: 450 }, (_, at) => listed(`a${at}`).article);
    const read = readArchive(await bytesOf({ ...emptyArchive, articles }));
    expect(read.ok && read.value.archive.articles.map(({ id }) => id)).toEqual(
      articles.map(({ id }) => id),
    );
  });

  it('keeps any text', { timeout: 20_000 }, async () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 8 }), async (texts) => {
        const archive: Archive = {
          ...emptyArchive,
          articles: texts.map((title, at) => listed(`a${at}`, { title }).article),
          english: texts.map((text, at) => ({ article: `a${at}`, sentences: [text, null] })),
        };
        const read = readArchive(await bytesOf(archive));
        expect(read.ok && read.value.archive).toEqual(archive);
      }),
      { seed: 7, numRuns: 20 },
    );
  });

  it.each([
    ['no zip', new Uint8Array([1, 2, 3]), { code: 'archive-not-ours' }],
    ['nothing', new Uint8Array(), { code: 'archive-not-ours' }],
    ['another zip', zip({ 'word/document.xml': '<a/>' }), { code: 'archive-not-ours' }],
    ['no manifest', zip({ 'articles/1.json': [] }), { code: 'archive-not-ours' }],
    [
      'another program’s',
      zip({ 'manifest.json': { ...manifest, format: 'other' } }),
      { code: 'archive-not-ours' },
    ],
    [
      'a path that leads elsewhere',
      zip({ 'manifest.json': manifest, '../articles/1.json': [] }),
      { code: 'archive-not-ours' },
    ],
    [
      'an absolute path',
      zip({ 'manifest.json': manifest, '/etc/passwd': '' }),
      { code: 'archive-not-ours' },
    ],
    [
      'a newer format',
      zip({ 'manifest.json': { ...manifest, version: 2 } }),
      { code: 'archive-newer', version: 2 },
    ],
    [
      'no JSON',
      zip({ 'manifest.json': manifest, 'articles/1.json': '[{' }),
      { code: 'archive-broken', file: 'articles/1.json' },
    ],
    [
      'a record of no kind',
      zip({ 'manifest.json': manifest, 'postEdits/1.json': [{ article: 1 }] }),
      { code: 'archive-broken', file: 'postEdits/1.json' },
    ],
    [
      'no list',
      zip({ 'manifest.json': manifest, 'texts/1.json': { length: 3 } }),
      { code: 'archive-broken', file: 'texts/1.json' },
    ],
    [
      'a memory of unlike sides',
      zip({
        'manifest.json': manifest,
        'memories/1.json': { id: 'm', french: ['a'], english: [] },
      }),
      { code: 'archive-broken', file: 'memories/1.json' },
    ],
    [
      'preferences that are no words',
      zip({ 'manifest.json': manifest, 'preferences.json': { theme: 1 } }),
      { code: 'archive-broken', file: 'preferences.json' },
    ],
  ])('is refused when it is %s', (_, bytes, failure) => {
    expect(readArchive(bytes)).toEqual({ ok: false, failure });
  });

  it('is refused before it is unpacked, when it says that it is huge', () => {
    const bomb = zip({ 'manifest.json': manifest, 'texts/1.json': '[]' });
    // The size in the list of contents, of both entries: 4 bytes at 24 from its signature.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at + 46 < bomb.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 400_000_000, true);
    }
    expect(readArchive(bomb)).toEqual({
      ok: false,
      failure: { code: 'archive-too-large', limitBytes: largestArchiveBytes },
    });
  });

  it('is read or refused, and never throws, however it is damaged', async () => {
    const whole = await bytesOf(wholeArchive);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.nat(whole.length),
        (changes, length) => {
          const damaged = whole.slice();
          for (const [at, byte] of changes) damaged[at] = byte;
          expect(typeof readArchive(damaged.subarray(0, length || undefined)).ok).toBe('boolean');
        },
      ),
      { seed: 7, numRuns: 100 },
    );
  });
});
