import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from '@/lib/mt/models/digest';
import { fetchFiles } from '@/lib/mt/models/fetch-files';
import type { FileOrigin, OpenedFile } from '@/lib/mt/models/file-origin';
import { emptyStore } from '@/lib/mt/models/file-store';
import type { ModelFile, ModelManifest } from '@/lib/mt/models/manifest';
import type { BytesProgress } from '@/lib/mt/translator';
import { createMemoryStore } from './memory-store';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function fileOf(path: string, content: string): Promise<ModelFile> {
  const bytes = bytesOf(content);
  return {
    path,
    bytes: bytes.length,
    digest: { algorithm: 'sha256', hex: await sha256(bytes) },
  };
}

const contents: Record<string, string> = { 'config.json': '{}', 'onnx/a.onnx': 'weights weights' };

async function manifestOf(files: Record<string, string> = contents): Promise<ModelManifest> {
  return {
    id: 'small',
    direction: { source: 'fr', target: 'en' },
    licence: 'CC0',
    files: await Promise.all(Object.entries(files).map(([path, text]) => fileOf(path, text))),
    aligns: true,
    obeysTerms: true,
  };
}

async function* inChunks(text: string): AsyncGenerator<Uint8Array> {
  const bytes = bytesOf(text);
  for (let at = 0; at < bytes.length; at += 4) yield bytes.subarray(at, at + 4);
}

function originOf(files: Record<string, string>, opened: Record<string, OpenedFile> = {}) {
  const asked: string[] = [];
  const origin: FileOrigin = {
    source: 'network',
    open(path) {
      asked.push(path);
      const text = files[path];
      const found: OpenedFile =
        text === undefined ? { status: 'missing' } : { status: 'open', chunks: inChunks(text) };
      return Promise.resolve(opened[path] ?? found);
    },
  };
  return { origin, asked };
}

/** A connection that breaks after these bytes, each time that it is read. */
const breakingOff = (text: string): AsyncIterable<Uint8Array> => ({
  async *[Symbol.asyncIterator]() {
    yield bytesOf(text);
    throw new TypeError('network error');
  },
});

/** An origin of one file, whose connection breaks after every few bytes. */
function brittleOrigin(text: string, knowsRanges: boolean) {
  const starts: number[] = [];
  const origin: FileOrigin = {
    source: 'network',
    open(path, start = 0) {
      const rest = (contents[path] ?? '').slice(knowsRanges ? start : 0);
      if (path !== 'onnx/a.onnx')
        return Promise.resolve({ status: 'open', chunks: inChunks(rest) });
      starts.push(start);
      const chunks = starts.length <= 2 ? breakingOff(rest.slice(0, text.length)) : inChunks(rest);
      return Promise.resolve({ status: 'open', chunks, start: knowsRanges ? start : 0 });
    },
  };
  return { origin, starts };
}

const ignore = { onProgress: () => undefined };
const atOnce = { silenceMs: 1000, pausesMs: [0, 0] };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('fetchFiles', () => {
  it('gives every file as the manifest says', async () => {
    const { origin } = originOf(contents);
    const result = await fetchFiles(await manifestOf(), origin, emptyStore, ignore);
    if (!result.ok) throw new Error(result.failure.code);
    const texts = [...result.value].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
    expect(Object.fromEntries(texts)).toEqual(contents);
  });

  it('counts bytes as they arrive, up to the whole', async () => {
    const { origin } = originOf(contents);
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 100;
      return now;
    });
    const reports: BytesProgress[] = [];
    await fetchFiles(await manifestOf(), origin, emptyStore, {
      onProgress: (report) => reports.push(report),
    });
    const loaded = reports.map(({ loadedBytes }) => loadedBytes);
    expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
    expect(reports.at(-1)).toEqual({ source: 'network', loadedBytes: 17, totalBytes: 17 });
    expect(reports.length).toBeGreaterThan(2);
  });

  it('tells of bytes that come fast ten times a second, and of the last', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(5);
    const loaded: number[] = [];
    await fetchFiles(await manifestOf(), originOf(contents).origin, emptyStore, {
      onProgress: ({ loadedBytes }) => loaded.push(loadedBytes),
    });
    expect(loaded).toHaveLength(2);
    expect(loaded.at(-1)).toBe(17);
  });

  it('fetches nothing the second time, and calls it the cache', async () => {
    const store = createMemoryStore();
    const manifest = await manifestOf();
    await fetchFiles(manifest, originOf(contents).origin, store, ignore);
    const { origin, asked } = originOf({});
    const reports: BytesProgress[] = [];
    const result = await fetchFiles(manifest, origin, store, {
      onProgress: (report) => reports.push(report),
    });
    expect(result.ok).toBe(true);
    expect(asked).toEqual([]);
    expect(new Set(reports.map(({ source }) => source))).toEqual(new Set(['cache']));
    expect(reports.at(-1)).toEqual({ source: 'cache', loadedBytes: 17, totalBytes: 17 });
  });

  it('hands each file over once, while others are on their way', async () => {
    let send = (): void => undefined;
    const sent = new Promise<void>((resolve) => {
      send = resolve;
    });
    async function* late(): AsyncGenerator<Uint8Array> {
      await sent;
      yield* inChunks('weights weights');
    }
    const { origin } = originOf(contents, {
      'onnx/a.onnx': { status: 'open', chunks: late() },
    });
    const given: string[] = [];
    const result = fetchFiles(await manifestOf(), origin, emptyStore, {
      ...ignore,
      onFile: (path, bytes) => given.push(`${path}: ${new TextDecoder().decode(bytes)}`),
    });
    await expect.poll(() => given).toEqual(['config.json: {}']);
    send();
    expect((await result).ok).toBe(true);
    expect(given).toEqual(['config.json: {}', 'onnx/a.onnx: weights weights']);
  });

  it('hands over no file that is not sound, from the origin or the store', async () => {
    const store = createMemoryStore();
    const manifest = await manifestOf();
    await fetchFiles(manifest, originOf(contents).origin, store, ignore);
    for (const name of store.files.keys()) store.files.set(name, bytesOf('[]'));
    const { origin } = originOf({ ...contents, 'onnx/a.onnx': 'wEights weights' });
    const given: string[] = [];
    const result = await fetchFiles(manifest, origin, store, {
      ...ignore,
      onFile: (path, bytes) => given.push(`${path}: ${new TextDecoder().decode(bytes)}`),
    });
    expect(result).toMatchObject({ ok: false, failure: { code: 'model-file-altered' } });
    expect(given).toEqual(['config.json: {}']);
  });

  it('hands over what is kept', async () => {
    const store = createMemoryStore();
    const manifest = await manifestOf();
    await fetchFiles(manifest, originOf(contents).origin, store, ignore);
    const given: string[] = [];
    await fetchFiles(manifest, originOf({}).origin, store, {
      ...ignore,
      onFile: (path) => given.push(path),
    });
    expect(given.sort()).toEqual(['config.json', 'onnx/a.onnx']);
  });

  it('drops a kept file that was altered, and fetches that one alone', async () => {
    const store = createMemoryStore();
    const manifest = await manifestOf();
    await fetchFiles(manifest, originOf(contents).origin, store, ignore);
    const [name] = [...store.files].find(([, bytes]) => bytes.length > 2) ?? [''];
    store.files.set(name, bytesOf('wEights weights'));
    const { origin, asked } = originOf(contents);
    const reports: BytesProgress[] = [];
    const result = await fetchFiles(manifest, origin, store, {
      onProgress: (report) => reports.push(report),
    });
    expect(result.ok).toBe(true);
    expect(asked).toEqual(['onnx/a.onnx']);
    expect(reports.at(-1)).toEqual({ source: 'network', loadedBytes: 15, totalBytes: 15 });
    expect(new TextDecoder().decode(store.files.get(name))).toBe('weights weights');
  });

  it('drops what it kept of a former version', async () => {
    const store = createMemoryStore();
    await fetchFiles(await manifestOf(), originOf(contents).origin, store, ignore);
    store.files.set('other/1', bytesOf('of another model'));
    const newer = { ...contents, 'onnx/a.onnx': 'better weights' };
    await fetchFiles(await manifestOf(newer), originOf(newer).origin, store, ignore);
    const kept = () => [...store.files.values()].map((bytes) => new TextDecoder().decode(bytes));
    await expect.poll(() => kept().sort()).toEqual(['better weights', 'of another model', '{}']);
  });

  it.each([
    ['missing', { 'config.json': '{}' }, { code: 'model-file-missing', file: 'onnx/a.onnx' }],
    [
      'short',
      { ...contents, 'onnx/a.onnx': 'weights' },
      { code: 'model-file-short', file: 'onnx/a.onnx', expectedBytes: 15, actualBytes: 7 },
    ],
    [
      'altered',
      { ...contents, 'onnx/a.onnx': 'weights?weights' },
      { code: 'model-file-altered', file: 'onnx/a.onnx' },
    ],
    [
      'too long',
      { ...contents, 'onnx/a.onnx': 'weights weights and more' },
      { code: 'model-file-altered', file: 'onnx/a.onnx' },
    ],
  ])('names a file that is %s, and does not keep it', async (_, files, failure) => {
    const store = createMemoryStore();
    const result = await fetchFiles(await manifestOf(), originOf(files).origin, store, ignore);
    expect(result).toEqual({ ok: false, failure });
    expect(store.files.size).toBe(1);
  });

  it.each([
    ['from where it broke off', true],
    ['from the beginning, of a server that knows no ranges', false],
  ])('goes on with a file whose connection breaks, %s', async (_, knowsRanges) => {
    const { origin, starts } = brittleOrigin('weig', knowsRanges);
    const reports: number[] = [];
    const result = await fetchFiles(
      await manifestOf(),
      origin,
      emptyStore,
      {
        onProgress: ({ loadedBytes }) => reports.push(loadedBytes),
      },
      atOnce,
    );
    if (!result.ok) throw new Error(result.failure.code);
    expect(new TextDecoder().decode(result.value.get('onnx/a.onnx'))).toBe('weights weights');
    expect(starts).toEqual(knowsRanges ? [0, 4, 8] : [0, 4, 4]);
    expect(reports.at(-1)).toBe(17);
  });

  it('waits for a network that is away for a moment in the midst of a file', async () => {
    const { origin, starts } = brittleOrigin('weig', true);
    let opened = 0;
    const away: FileOrigin = {
      ...origin,
      open(path, start) {
        opened += path === 'onnx/a.onnx' ? 1 : 0;
        return opened === 2 ? Promise.resolve({ status: 'unreachable' }) : origin.open(path, start);
      },
    };
    const patience = { silenceMs: 1000, pausesMs: [0, 0, 0] };
    const result = await fetchFiles(await manifestOf(), away, emptyStore, ignore, patience);
    expect(result.ok).toBe(true);
    expect(starts).toEqual([0, 4, 8]);
  });

  it('has a file whole whose connection breaks after the last byte', async () => {
    const chunks = breakingOff('weights weights');
    const { origin, asked } = originOf(contents, { 'onnx/a.onnx': { status: 'open', chunks } });
    const result = await fetchFiles(await manifestOf(), origin, emptyStore, ignore);
    expect(result.ok).toBe(true);
    expect(asked.filter((path) => path === 'onnx/a.onnx')).toHaveLength(1);
  });

  it('names a file that never comes, within its patience', async () => {
    const silent: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }),
    };
    const { origin } = originOf(contents, { 'onnx/a.onnx': { status: 'open', chunks: silent } });
    const result = await fetchFiles(await manifestOf(), origin, emptyStore, ignore, {
      silenceMs: 10,
      pausesMs: [0, 0],
    });
    expect(result).toEqual({
      ok: false,
      failure: { code: 'model-file-stalled', file: 'onnx/a.onnx' },
    });
  });

  it('tells a lost network from a missing file', async () => {
    const failure = { code: 'network-unreachable', file: 'onnx/a.onnx' };
    for (const opened of [
      { status: 'unreachable' },
      { status: 'open', chunks: breakingOff('wei') },
    ] as const) {
      const { origin } = originOf(contents, { 'onnx/a.onnx': opened });
      const result = await fetchFiles(await manifestOf(), origin, emptyStore, ignore, atOnce);
      expect(result).toEqual({ ok: false, failure });
    }
  });
});
