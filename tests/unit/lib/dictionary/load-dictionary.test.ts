import { describe, expect, it } from 'vitest';
import { openBlockTable } from '@/lib/dictionary/block-table';
import { createDictionaryLoader } from '@/lib/dictionary/load-dictionary';
import { fetchFromPublic } from './site-dictionary';

describe('the loader of the dictionary', () => {
  it('says that a file is missing, and tries again at the next call', async () => {
    let isThere = false;
    const load = createDictionaryLoader(async (address) =>
      isThere ? fetchFromPublic(address) : null,
    );
    expect(await load()).toEqual({ ok: false, failure: { code: 'lexicon-missing' } });
    isThere = true;
    expect((await load()).ok).toBe(true);
  });

  it.each(['manifest.json', 'entries.blocks', 'forms.blocks'])(
    'does not use an altered %s',
    async (name) => {
      const load = createDictionaryLoader(async (address) => {
        const bytes = await fetchFromPublic(address);
        if (bytes && address.endsWith(name)) bytes[bytes.length >> 1] = 0;
        return bytes;
      });
      expect(await load()).toEqual({ ok: false, failure: { code: 'lexicon-altered' } });
    },
  );

  it('loads once for all who ask', async () => {
    let asked = 0;
    const load = createDictionaryLoader((address) => {
      asked += 1;
      return fetchFromPublic(address);
    });
    await Promise.all([load(), load()]);
    await load();
    expect(asked).toBe(3);
  });
});

describe('openBlockTable', () => {
  it.each([
    ['nothing', []],
    ['a size alone', [0, 0, 0, 9]],
    ['an index that is none', [0, 0, 0, 2, 255, 255]],
  ])('takes no table of %s', (_, bytes) => {
    expect(openBlockTable(Uint8Array.from(bytes))).toBeNull();
  });
});
