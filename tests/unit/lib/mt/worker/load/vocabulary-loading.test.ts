import { describe, expect, it } from 'vitest';
import type { VerifiedFiles } from '@/lib/mt/models/fetch-files';
import { createVocabularyLoading } from '@/lib/mt/worker/load/vocabulary-loading';
import { createToyVocabulary } from '../toy-vocabulary';

const paths = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
const toyVocabulary = createToyVocabulary();
const bytes = new TextEncoder().encode('{}');

/** Builds a vocabulary of three files, and notes how often. */
function createBuild() {
  let calls = 0;
  const build = (files: VerifiedFiles) => {
    calls += 1;
    const missing = paths.find((path) => !files.has(path));
    if (missing !== undefined) throw new Error(`There is no ${missing}`);
    return toyVocabulary;
  };
  return { build, calls: () => calls };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('createVocabularyLoading', () => {
  it('builds once, with the last file that is needed, in whatever order they come', async () => {
    const { build, calls } = createBuild();
    const loading = createVocabularyLoading(Promise.resolve(build));
    for (const path of [...paths].reverse()) {
      await settled();
      expect(calls()).toBe(0);
      loading.add(path, bytes);
      loading.add(`onnx/${path}`, bytes);
    }
    await settled();
    expect(calls()).toBe(1);
    expect(await loading.take()).toBe(toyVocabulary);
    expect(await loading.take()).toBe(toyVocabulary);
    expect(calls()).toBe(1);
  });

  it('builds when the library comes after the files', async () => {
    const { build, calls } = createBuild();
    let come: (built: typeof build) => void = () => undefined;
    const loading = createVocabularyLoading(
      new Promise((resolve) => {
        come = resolve;
      }),
    );
    for (const path of paths) loading.add(path, bytes);
    await settled();
    come(build);
    await settled();
    expect(calls()).toBe(1);
  });

  it('says only when it is taken that the files are of no such model', async () => {
    const build = () => {
      throw new Error('no tokenizer');
    };
    const loading = createVocabularyLoading(Promise.resolve(build));
    for (const path of paths) loading.add(path, bytes);
    await settled();
    await expect(loading.take()).rejects.toThrow('no tokenizer');
  });

  it('says so where a file never came, or the library did not', async () => {
    const lacking = createVocabularyLoading(Promise.resolve(createBuild().build));
    lacking.add('config.json', bytes);
    await expect(lacking.take()).rejects.toThrow('tokenizer.json');
    const withoutLibrary = createVocabularyLoading(Promise.reject(new Error('offline')));
    for (const path of paths) withoutLibrary.add(path, bytes);
    await settled();
    await expect(withoutLibrary.take()).rejects.toThrow('offline');
  });
});
