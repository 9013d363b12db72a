import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type FileStore, openCacheStore } from '@/lib/mt/models/file-store';
import { createFolderStore } from '@/lib/mt/node/folder-store';

const bytes = new Uint8Array([1, 2, 3]);
const refuse = () => Promise.reject(new DOMException('no', 'QuotaExceededError'));

/** What the Cache API does, as far as it is used; it wants addresses for names. */
function createCaches(changes: Partial<Cache> = {}): CacheStorage {
  const kept = new Map<string, Response>();
  const addressOf = (name: RequestInfo | URL) => new URL(String(name), 'http://localhost').href;
  const cache: Cache = {
    add: refuse,
    addAll: refuse,
    matchAll: refuse,
    match: (name) => Promise.resolve(kept.get(addressOf(name))?.clone()),
    put: (name, response) => Promise.resolve(void kept.set(addressOf(name), response)),
    delete: (name) => Promise.resolve(kept.delete(addressOf(name))),
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
    ...changes,
  };
  return {
    open: () => Promise.resolve(cache),
    delete: refuse,
    has: refuse,
    keys: refuse,
    match: refuse,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'file-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each<[string, () => Promise<FileStore>]>([
  ['the cache', () => openCacheStore(createCaches())],
  ['a folder', () => Promise.resolve(createFolderStore(join(folder, 'kept')))],
])('%s', (_, open) => {
  it('gives back what was kept, until it is dropped', async () => {
    const store = await open();
    expect(await store.read('Xenova/opus/abc')).toBeNull();
    await store.keep('Xenova/opus/abc', bytes);
    await store.keep('Xenova/opus/def', bytes);
    await store.keep('manifests/Xenova/opus', bytes);
    expect(await store.read('Xenova/opus/abc')).toEqual(bytes);
    expect([...(await store.list('Xenova/opus/'))].sort()).toEqual([
      'Xenova/opus/abc',
      'Xenova/opus/def',
    ]);
    await store.drop('Xenova/opus/abc');
    await store.drop('Xenova/opus/abc');
    expect(await store.read('Xenova/opus/abc')).toBeNull();
    expect(await store.list('Xenova/opus/')).toEqual(['Xenova/opus/def']);
  });
});

describe('a store that cannot keep', () => {
  writeFileSync(join(folder, 'file'), '');
  it.each<[string, () => Promise<FileStore>]>([
    ['no Cache API', () => openCacheStore(undefined)],
    ['a Cache API that refuses', () => openCacheStore({ ...createCaches(), open: refuse })],
    [
      'a full cache',
      () =>
        openCacheStore(createCaches({ match: refuse, put: refuse, delete: refuse, keys: refuse })),
    ],
    ['a folder that is a file', () => Promise.resolve(createFolderStore(join(folder, 'file')))],
  ])('behaves as an empty one: %s', async (_, open) => {
    const store = await open();
    await store.keep('small/abc', bytes);
    expect(await store.read('small/abc')).toBeNull();
    expect(await store.list('small/')).toEqual([]);
    await store.drop('small/abc');
  });
});
