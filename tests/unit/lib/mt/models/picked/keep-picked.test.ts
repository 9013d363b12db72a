import { describe, expect, it } from 'vitest';
import { nowhere } from '@/lib/mt/models/file-origin';
import type { FileStore } from '@/lib/mt/models/file-store';
import { removeModel } from '@/lib/mt/models/kept-models';
import { checkPicked } from '@/lib/mt/models/picked/check-picked';
import { findKeptPicked, keepPicked } from '@/lib/mt/models/picked/keep-picked';
import { readModel } from '@/lib/mt/models/read-model';
import { createMemoryStore } from '../memory-store';
import { bytesOf, ownLayout, pick } from './picking';

async function find(files = ownLayout()) {
  const found = await checkPicked(pick(files));
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
}

const read = (store: FileStore) =>
  readModel('from-files', { site: () => nowhere, hub: () => nowhere, siteManifest: null }, store, {
    onProgress: () => undefined,
  });

describe('a model from files', () => {
  it('is kept, and read without any network', async () => {
    const store = createMemoryStore();
    expect(await findKeptPicked(store)).toBeNull();
    expect(await keepPicked(store, await find())).toEqual({ ok: true, value: undefined });
    expect(await findKeptPicked(store)).toEqual({ name: 'mine', sizeBytes: 23 + 7 + 7 });
    const model = await read(store);
    if (!model.ok) throw new Error(model.failure.code);
    expect(model.value.model).toMatchObject({ id: 'from-files', aligns: true, obeysTerms: true });
    expect(model.value.files.get('step/weights.bin')).toEqual(bytesOf('weights'));
  });

  it('has a digest of its own content, so that its English is not taken for another’s', async () => {
    const [store, other] = [createMemoryStore(), createMemoryStore()];
    await keepPicked(store, await find());
    const { 'manifest.json': _, ...files } = ownLayout();
    const { 'manifest.json': manifest } = ownLayout();
    if (!manifest) throw new Error('No manifest');
    const text = new TextDecoder().decode(manifest).replace('"aligns":true', '"aligns":false');
    await keepPicked(other, await find({ ...files, 'manifest.json': bytesOf(text) }));
    const [one, two] = [await read(store), await read(other)];
    expect(one.ok && two.ok && one.value.model.digest !== two.value.model.digest).toBe(true);
  });

  it('is not half kept where there is no room', async () => {
    const store = createMemoryStore();
    const small: FileStore = {
      ...store,
      keep: (name, bytes) => (bytes.length > 7 ? Promise.resolve() : store.keep(name, bytes)),
    };
    expect(await keepPicked(small, await find())).toEqual({
      ok: false,
      failure: { code: 'model-files-not-kept' },
    });
    expect(await store.list('')).toEqual([]);
  });

  it('is said to be gone where it was removed, or a file of it is damaged', async () => {
    const store = createMemoryStore();
    const gone = { ok: false, failure: { code: 'model-files-gone' } };
    expect(await read(store)).toEqual(gone);
    await keepPicked(store, await find());
    const [name = ''] = await store.list('from-files/');
    await store.keep(name, bytesOf('other'));
    expect(await read(store)).toEqual(gone);
    await keepPicked(store, await find());
    await removeModel(store, 'from-files');
    expect(await read(store)).toEqual(gone);
    expect(await findKeptPicked(store)).toBeNull();
  });
});
