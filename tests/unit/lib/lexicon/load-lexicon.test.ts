import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FetchFile } from '@/lib/lexicon/fetch-table';
import { createLexiconLoader } from '@/lib/lexicon/load-lexicon';

const shipped: FetchFile = (address) =>
  Promise.resolve(new Uint8Array(readFileSync(`public${address}`)));

describe('the lexicon that ships', () => {
  test('is small, and covers what an article needs', async () => {
    const file = readFileSync('public/lexicon/fr-en.tsv.gz');
    expect(file.length).toBeLessThanOrEqual(2_500_000);
    const loaded = await createLexiconLoader(shipped)();
    if (!loaded.ok) throw new Error(loaded.failure.code);
    const best = (form: string) => loaded.value.find(form)?.renderings[0]?.english;
    expect(best('paix')).toBe('peace');
    expect(best('Aujourd’hui')).toBe('today');
    expect(best('Azerbaïdjan')).toBe('Azerbaijan');
    expect(best('cessez-le-feu')).toBe('ceasefire');
    expect(best('peine de mort')).toBe('death penalty');
  });
});

describe('loading', () => {
  test('is done once, whoever asks', async () => {
    const asked: string[] = [];
    const load = createLexiconLoader((address) => {
      asked.push(address);
      return shipped(address);
    });
    await Promise.all([load(), load()]);
    await load();
    expect(asked).toEqual(['/lexicon/manifest.json', '/lexicon/fr-en.tsv.gz']);
  });

  test('is tried again after a failure', async () => {
    let isOffline = true;
    const load = createLexiconLoader((address) =>
      isOffline ? Promise.resolve(null) : shipped(address),
    );
    expect(await load()).toEqual({ ok: false, failure: { code: 'lexicon-missing' } });
    isOffline = false;
    expect((await load()).ok).toBe(true);
  });

  test.each([
    ['a byte is another', (bytes: Uint8Array<ArrayBuffer>) => bytes.with(50, 1)],
    ['it came incomplete', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -1)],
  ])('is refused when %s', async (_, alter) => {
    const load = createLexiconLoader(async (address) => {
      const bytes = await shipped(address);
      return bytes && address.endsWith('.gz') ? alter(bytes) : bytes;
    });
    expect(await load()).toEqual({ ok: false, failure: { code: 'lexicon-altered' } });
  });

  test('is refused when the file is as listed but is no gzip', async () => {
    const bytes = new TextEncoder().encode('plain');
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    const file = { path: 'plain.txt', bytes: bytes.length, sha256: digest };
    const load = createLexiconLoader((address) =>
      Promise.resolve(
        address.endsWith('.json') ? new TextEncoder().encode(JSON.stringify({ file })) : bytes,
      ),
    );
    expect(await load()).toEqual({ ok: false, failure: { code: 'lexicon-altered' } });
  });

  test('is refused when the manifest is a page', async () => {
    const load = createLexiconLoader(() => Promise.resolve(new TextEncoder().encode('<!doctype>')));
    expect(await load()).toEqual({ ok: false, failure: { code: 'lexicon-altered' } });
  });
});
