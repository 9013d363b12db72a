import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { digestOfFiles } from '@/lib/mt/model-identity';
import { createWebOrigin } from '@/lib/mt/models/file-origin';
import { emptyStore } from '@/lib/mt/models/file-store';
import { type ModelOrigins, readModel } from '@/lib/mt/models/read-model';
import { defaultModelId, models } from '@/lib/mt/models/registry';
import { createMemoryStore } from './memory-store';

const hubModel = 'Xenova/opus-mt-fr-en';
const commit = 'c'.repeat(40);
const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');
const blobIdOf = (text: string) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A web server with these files, and what it was asked for. */
async function serve(files: Record<string, string>) {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const found = files[url];
    response.writeHead(found === undefined ? 404 : 200).end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const origins: ModelOrigins = {
    site: (folder) => createWebOrigin('site', `${url}models/${folder}`, fetch),
    hub: (folder) => createWebOrigin('network', url + folder, fetch),
    siteManifest: null,
  };
  return { origins, asked, files, server };
}

const hubFiles = models.flatMap((model) => (model.from === 'hub' ? model.files : []));
const textOf = (path: string) => `the file ${path}, é`;

/** A hub as the real one answers: large files by SHA-256, small ones by git's id. */
function hubContent(): Record<string, string> {
  const siblings = hubFiles.map((rfilename) => {
    const text = textOf(rfilename);
    const size = Buffer.byteLength(text);
    const blobId = rfilename.endsWith('.onnx') ? 'd'.repeat(40) : blobIdOf(text);
    const lfs = rfilename.endsWith('.onnx') ? { sha256: sha256Of(text), size } : undefined;
    return { rfilename, size, blobId, lfs };
  });
  const answer = { id: hubModel, sha: commit, downloads: 1, siblings };
  return {
    [`/api/models/${hubModel}/revision/main?blobs=true`]: JSON.stringify(answer),
    ...Object.fromEntries(
      hubFiles.map((path) => [`/${hubModel}/resolve/${commit}/${path}`, textOf(path)]),
    ),
  };
}

const ignore = { onProgress: () => undefined };

describe('readModel from the hub', () => {
  it('pins the commit, says what comes, and holds every file to the hub’s digests', async () => {
    const { origins, asked } = await serve(hubContent());
    const given: string[] = [];
    const identified: unknown[] = [];
    const result = await readModel(hubModel, origins, emptyStore, {
      ...ignore,
      onIdentified: (model) => identified.push(model, ...given),
      onFile: (path) => given.push(path),
    });
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    // Before any file was there.
    expect(identified).toEqual([result.value.model]);
    expect(given.sort()).toEqual([...hubFiles].sort());
    expect(result.value.model).toMatchObject({ id: hubModel, aligns: false, obeysTerms: false });
    expect([...result.value.files.keys()].sort()).toEqual([...hubFiles].sort());
    expect(asked.slice(1).every((url) => url.includes(`/resolve/${commit}/`))).toBe(true);
  });

  it('asks nothing of the hub the second time, even where it is not to be reached', async () => {
    const { origins, asked, server } = await serve(hubContent());
    const store = createMemoryStore();
    const first = await readModel(hubModel, origins, store, ignore);
    server.close();
    server.closeAllConnections();
    const before = asked.length;
    const second = await readModel(hubModel, origins, store, ignore);
    expect(second.ok && second.value.model).toEqual(first.ok && first.value.model);
    expect(asked).toHaveLength(before);
  });

  it.each(['config.json', 'onnx/encoder_model_quantized.onnx'])(
    'refuses %s when it is not what the hub said',
    async (path) => {
      const { origins, files } = await serve(hubContent());
      files[`/${hubModel}/resolve/${commit}/${path}`] = textOf(path).replace('file', 'FILE');
      const result = await readModel(hubModel, origins, emptyStore, ignore);
      expect(result).toEqual({ ok: false, failure: { code: 'model-file-altered', file: path } });
    },
  );

  it('names a file that the hub does not have', async () => {
    const { origins, files } = await serve(hubContent());
    const api = `/api/models/${hubModel}/revision/main?blobs=true`;
    files[api] = (files[api] ?? '').replace('"config.json"', '"other.json"');
    const result = await readModel(hubModel, origins, emptyStore, ignore);
    expect(result).toEqual({
      ok: false,
      failure: { code: 'model-file-missing', file: 'config.json' },
    });
  });

  it('refuses an answer that is no description', async () => {
    const { origins, files } = await serve(hubContent());
    files[`/api/models/${hubModel}/revision/main?blobs=true`] = '<html>';
    const result = await readModel(hubModel, origins, emptyStore, ignore);
    expect(result).toMatchObject({ ok: false, failure: { code: 'model-not-loadable' } });
  });

  it('says that the network cannot be reached', async () => {
    const { origins, server } = await serve({});
    server.close();
    const result = await readModel(hubModel, origins, emptyStore, ignore);
    expect(result).toMatchObject({ ok: false, failure: { code: 'network-unreachable' } });
  });
});

describe('readModel from the site', () => {
  const folder = `/models/${defaultModelId}`;
  const manifest = JSON.stringify({
    id: defaultModelId,
    direction: { source: 'fr', target: 'en' },
    files: [{ path: 'config.json', bytes: 2, sha256: sha256Of('{}') }],
    licence: 'CC0',
    aligns: true,
    obeysTerms: true,
  });
  const site = { [`${folder}/manifest.json`]: manifest, [`${folder}/config.json`]: '{}' };

  it('gives the manifest’s digest as the model’s', async () => {
    const { origins } = await serve(site);
    const result = await readModel(defaultModelId, origins, emptyStore, ignore);
    expect(result.ok && result.value.model).toEqual({
      id: defaultModelId,
      digest: sha256Of(manifest),
      aligns: true,
      obeysTerms: true,
    });
  });

  it('gives a graphics card’s own digest, by which the files can be told all the same', async () => {
    const { origins } = await serve(site);
    const result = await readModel(defaultModelId, origins, emptyStore, ignore, 'webgpu');
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    expect(result.value.model.digest).not.toBe(sha256Of(manifest));
    expect(digestOfFiles(result.value.model)).toBe(sha256Of(manifest));
  });

  it('leaves what one device alone reads where it is, unless it is for that', async () => {
    const read = JSON.parse(manifest);
    const forCards = { ...read.files[0], path: 'step/gpu-step.onnx', device: 'webgpu' };
    const { origins } = await serve({
      [`${folder}/manifest.json`]: JSON.stringify({ ...read, files: [...read.files, forCards] }),
      [`${folder}/config.json`]: '{}',
      [`${folder}/step/gpu-step.onnx`]: '{}',
    });
    const filesFor = async (device: 'webgpu' | null) => {
      const result = await readModel(defaultModelId, origins, emptyStore, ignore, device);
      return result.ok && [...result.value.files.keys()];
    };
    expect(await filesFor(null)).toEqual(['config.json']);
    expect(await filesFor('webgpu')).toEqual(['config.json', 'step/gpu-step.onnx']);
  });

  it('is read from the store when the site is not to be reached', async () => {
    const { origins, server } = await serve(site);
    const store = createMemoryStore();
    await readModel(defaultModelId, origins, store, ignore);
    server.close();
    server.closeAllConnections();
    const result = await readModel(defaultModelId, origins, store, ignore);
    expect(result.ok && result.value.model.digest).toBe(sha256Of(manifest));
  });

  describe('with the digest of the manifest that the app was built with', () => {
    const siteManifest = sha256Of(manifest);
    const changed = JSON.stringify({ ...JSON.parse(manifest), licence: 'MIT' });

    it('takes that one, and does not ask for it again at the next visit', async () => {
      const { origins, asked } = await serve(site);
      const store = createMemoryStore();
      for (const visit of ['first', 'second']) {
        const result = await readModel(defaultModelId, { ...origins, siteManifest }, store, ignore);
        expect(result.ok, visit).toBe(true);
      }
      expect(asked.filter((url) => url.endsWith('manifest.json'))).toHaveLength(1);
    });

    it('refuses another one, and asks for none of its files', async () => {
      const { origins, asked } = await serve({ ...site, [`${folder}/manifest.json`]: changed });
      const result = await readModel(
        defaultModelId,
        { ...origins, siteManifest },
        emptyStore,
        ignore,
      );
      expect(result).toEqual({ ok: false, failure: { code: 'model-of-another-version' } });
      expect(asked).toEqual([`${folder}/manifest.json`]);
    });

    it('goes on with its own files when the site has been updated', async () => {
      const { origins, files } = await serve({ ...site });
      const store = createMemoryStore();
      await readModel(defaultModelId, { ...origins, siteManifest }, store, ignore);
      Object.assign(files, {
        [`${folder}/manifest.json`]: changed,
        [`${folder}/config.json`]: '{"a":1}',
      });
      const result = await readModel(defaultModelId, { ...origins, siteManifest }, store, ignore);
      expect(result.ok && result.value.model.digest).toBe(siteManifest);
    });

    it('does not take what another version of the app has kept', async () => {
      const { origins } = await serve(site);
      const store = createMemoryStore();
      await store.keep(`manifests/${defaultModelId}`, new TextEncoder().encode(changed));
      const result = await readModel(defaultModelId, { ...origins, siteManifest }, store, ignore);
      expect(result.ok && result.value.model.digest).toBe(siteManifest);
    });
  });

  it.each([
    ['is missing', {}, { code: 'model-file-missing', file: 'manifest.json' }],
    [
      'is a page of something else',
      { [`${folder}/manifest.json`]: '<!doctype html>' },
      { code: 'model-file-altered', file: 'manifest.json' },
    ],
    [
      'is another model’s',
      { [`${folder}/manifest.json`]: manifest.replace(defaultModelId, 'other') },
      { code: 'model-file-altered', file: 'manifest.json' },
    ],
  ])('fails when the manifest %s', async (_, files, failure) => {
    const { origins } = await serve(files);
    const result = await readModel(defaultModelId, origins, emptyStore, ignore);
    expect(result).toEqual({ ok: false, failure });
  });

  it('knows no other models, whatever they are called', async () => {
    const { origins } = await serve(site);
    for (const model of ['', 'other', 'constructor', '__proto__']) {
      const result = await readModel(model, origins, emptyStore, ignore);
      expect(result).toEqual({ ok: false, failure: { code: 'model-unknown', model } });
    }
  });
});
