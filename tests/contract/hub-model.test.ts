import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hubFiles } from '@/lib/mt/models/hub-files';
import { defaultModelId } from '@/lib/mt/models/registry';
import { createNodeTranslator } from '@/lib/mt/node/node-translator';
import type { Translator } from '@/lib/mt/translator';
import { variedSentences } from './varied-sentences';

const hubModel = 'Xenova/opus-mt-fr-en';
const modelsFolder = 'public/models';
const commit = 'c'.repeat(40);
const sentences = variedSentences.slice(0, 12);

/** Answers as the hub does, with the app's own model in the layout of the hub's. */
const hub = createServer(({ url = '' }, response) => {
  const read = (path: string) => readFileSync(`${modelsFolder}/${defaultModelId}/${path}`);
  if (url.startsWith('/api/')) {
    const siblings = hubFiles.map((rfilename) => {
      const bytes = read(rfilename);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { rfilename, lfs: { sha256, size: bytes.length } };
    });
    response.end(JSON.stringify({ sha: commit, siblings }));
    return;
  }
  const path = hubFiles.find((each) => url === `/${hubModel}/resolve/${commit}/${each}`);
  response.writeHead(path === undefined ? 404 : 200).end(path && read(path));
});

async function translate(translator: Translator, texts: readonly string[]) {
  const english: string[] = [];
  await translator.translate(
    texts.map((text, at) => ({ id: String(at), text, terms: [] })),
    (outcome) => {
      if (outcome.status === 'failed') throw new Error(JSON.stringify(outcome.failure));
      if (outcome.status === 'translated') english[Number(outcome.id)] = outcome.translation.text;
    },
    new AbortController().signal,
  );
  return english;
}

describe('a model of the hub in Node', { timeout: 120_000 }, () => {
  let fromHub: Translator;
  beforeAll(async () => {
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
    const { port } = hub.address() as AddressInfo;
    fromHub = createNodeTranslator({
      model: hubModel,
      modelsFolder,
      hub: `http://127.0.0.1:${port}/`,
    });
    const loaded = await fromHub.load(() => undefined);
    expect(loaded.ok).toBe(true);
  }, 120_000);
  afterAll(() => {
    fromHub?.dispose();
    hub.close();
  });

  it('has one English for a sentence, alone and beside others', async () => {
    const together = await translate(fromHub, sentences);
    const alone = [];
    for (const sentence of sentences) alone.push(...(await translate(fromHub, [sentence])));
    expect(together).toHaveLength(sentences.length);
    expect(alone).toEqual(together);
  });

  it('computes with the browser’s runtime', async () => {
    const { env } = await import('@xenova/transformers');
    // The native runtime would have told of itself there.
    expect(env.backends.onnx).not.toHaveProperty('versions.node');
  });
});
