import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultModelId } from '@/lib/mt/models/registry';
import { createVocabularyLoading, loadVocabulary } from '@/lib/mt/worker/load-vocabulary';

const read = (path: string) =>
  new Uint8Array(
    readFileSync(
      new URL(`../../../../../public/models/${defaultModelId}/${path}`, import.meta.url),
    ),
  );
const files = new Map(
  ['tokenizer.json', 'config.json', 'tokenizer_config.json'].map((path) => [path, read(path)]),
);
const bytesOf = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));

describe('loadVocabulary', () => {
  it('reads the pieces, the tokens that are no text, and those around a term', () => {
    const vocabulary = loadVocabulary(files);
    const config: unknown = JSON.parse(new TextDecoder().decode(files.get('config.json')));
    expect(config).toMatchObject({ vocab_size: vocabulary.size, eos_token_id: vocabulary.endId });
    const cut = vocabulary.cut('▁le▁corridor▁de▁Lachin▁</s>');
    expect(cut.map(({ text }) => text).join('')).toBe('▁le▁corridor▁de▁Lachin▁</s>');
    expect(cut.some(({ id }) => id === vocabulary.endId)).toBe(false);
    expect(vocabulary.special.has(vocabulary.endId)).toBe(true);
    expect(vocabulary.annotation).not.toBeNull();
  });

  it.each([...files.keys()])('throws where %s is missing', (path) => {
    const others = new Map([...files].filter(([other]) => other !== path));
    expect(() => loadVocabulary(others)).toThrow(path);
  });
});

describe('createVocabularyLoading', () => {
  it('builds with the last file that is needed, in whatever order they come', () => {
    const loading = createVocabularyLoading();
    for (const [path, bytes] of [...files].reverse()) {
      loading.add(path, bytes);
      loading.add(`onnx/${path}`, bytes);
    }
    const vocabulary = loading.take();
    expect(vocabulary.size).toBe(loadVocabulary(files).size);
    expect(loading.take()).toBe(vocabulary);
  });

  it.each([
    ['no JSON', new TextEncoder().encode('<html>')],
    ['no tokenizer', bytesOf({})],
    ['not an object', bytesOf('▁le')],
  ])('throws only when it is taken where a file is %s', (_, bytes) => {
    const loading = createVocabularyLoading();
    for (const [path, sound] of files) loading.add(path, path === 'tokenizer.json' ? bytes : sound);
    expect(() => loading.take()).toThrow();
  });

  it('throws where a file never came', () => {
    const loading = createVocabularyLoading();
    loading.add('config.json', read('config.json'));
    expect(() => loading.take()).toThrow('tokenizer.json');
  });
});
