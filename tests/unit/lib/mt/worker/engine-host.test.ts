import { describe, expect, it } from 'vitest';
import { sha256 } from '@/lib/mt/models/digest';
import type { FileOrigin } from '@/lib/mt/models/file-origin';
import { emptyStore } from '@/lib/mt/models/file-store';
import { defaultModelId } from '@/lib/mt/models/registry';
import { createEngineHost } from '@/lib/mt/worker/engine-host';
import { createMemoryStore } from '../models/memory-store';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A site whose model has these files, each sound; without `lacking`, though it is in the manifest. */
async function siteOf(files: Record<string, string>, lacking?: string): Promise<FileOrigin> {
  const manifest = JSON.stringify({
    id: defaultModelId,
    direction: { source: 'fr', target: 'en' },
    licence: 'CC0',
    aligns: true,
    obeysTerms: true,
    files: await Promise.all(
      Object.entries(files).map(async ([path, text]) => ({
        path,
        bytes: bytesOf(text).length,
        sha256: await sha256(bytesOf(text)),
      })),
    ),
  });
  const served: Record<string, string> = { ...files, 'manifest.json': manifest };
  return {
    source: 'site',
    open(path) {
      const text = path === lacking ? undefined : served[path];
      return Promise.resolve(
        text === undefined ? { status: 'missing' } : { status: 'open', chunks: once(text) },
      );
    },
  };
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield bytesOf(text);
}

const load = (origin: FileOrigin, store = emptyStore, untilQuiet = () => Promise.resolve()) =>
  createEngineHost({
    model: defaultModelId,
    origins: { site: () => origin, hub: () => origin, siteManifest: null },
    openStore: () => Promise.resolve(store),
    runtime: { threads: 1 },
    yieldToEventLoop: () => Promise.resolve(),
    untilQuiet,
  }).load(() => undefined);

const noTokenizer = {
  'config.json': '{}',
  'tokenizer.json': '{}',
  'tokenizer_config.json': '{}',
  'step/weights.bin': 'weights',
};

describe('createEngineHost', () => {
  it('says so when sound files are of no model', async () => {
    expect(await load(await siteOf(noTokenizer))).toMatchObject({
      ok: false,
      failure: { code: 'model-not-loadable' },
    });
  });

  it('names a file that is missing, also where the tokenizer could not be built before', async () => {
    const file = 'step/weights.bin';
    expect(await load(await siteOf(noTokenizer, file))).toEqual({
      ok: false,
      failure: { code: 'model-file-missing', file },
    });
  });

  it('keeps what it fetched when it has loaded and all is quiet, not before', async () => {
    const store = createMemoryStore();
    let isLoaded = false;
    let rest: () => void = () => undefined;
    const quiet = () => {
      expect(isLoaded).toBe(false);
      return new Promise<void>((resolve) => {
        rest = resolve;
      });
    };
    await load(await siteOf(noTokenizer), store, quiet);
    isLoaded = true;
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.files.size).toBe(0);
    rest();
    // By content, and the manifest.
    const contents = new Set(Object.values(noTokenizer));
    await expect.poll(() => store.files.size).toBe(contents.size + 1);
  });
});
