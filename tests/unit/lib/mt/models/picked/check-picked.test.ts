import { describe, expect, it } from 'vitest';
import { hubFiles } from '@/lib/mt/models/hub-files';
import { checkPicked } from '@/lib/mt/models/picked/check-picked';
import { bytesOf, libraryLayout, ownLayout, pick } from './picking';

describe('a model in the app’s own layout', () => {
  it.each(['', 'folder/', 'a/b/'])('is found below “%s”', async (below) => {
    const found = await checkPicked(pick({ ...ownLayout(), 'notes.json': bytesOf('{}') }, below));
    expect(found).toMatchObject({
      ok: true,
      value: { name: 'mine', manifest: { id: 'from-files', aligns: true, obeysTerms: true } },
    });
    if (!found.ok) throw new Error(found.failure.code);
    // What only a graphics card needs is not there, and not missed.
    expect(found.value.manifest.files.map(({ path }) => path)).toEqual([
      'config.json',
      'step/step.onnx',
      'step/weights.bin',
    ]);
  });

  it.each([
    [
      'a file is missing',
      { 'step/weights.bin': null },
      { code: 'model-files-lacking', files: ['step/weights.bin'] },
    ],
    [
      'a file is cut off',
      { 'step/weights.bin': bytesOf('weig') },
      { code: 'model-files-size', file: 'step/weights.bin', expectedBytes: 7, actualBytes: 4 },
    ],
    [
      'a file was altered',
      { 'step/weights.bin': bytesOf('weightS') },
      { code: 'model-files-altered', file: 'step/weights.bin' },
    ],
    [
      'a file of the graphics card was altered',
      { 'step/gpu-step.onnx': bytesOf('cart') },
      { code: 'model-files-altered', file: 'step/gpu-step.onnx' },
    ],
    [
      'the manifest is of something else',
      { 'manifest.json': bytesOf('{"name":"an app"}') },
      { code: 'model-files-unsuitable', file: 'manifest.json', problem: 'manifest' },
    ],
  ])('is refused where %s', async (_, change, failure) => {
    const files = { ...ownLayout() };
    for (const [path, bytes] of Object.entries(change)) {
      if (bytes === null) delete files[path];
      else files[path] = bytes;
    }
    expect(await checkPicked(pick(files))).toEqual({ ok: false, failure });
  });
});

describe('a model in the layout of the library', () => {
  it('is found, with the digests of its files', async () => {
    const found = await checkPicked(pick(await libraryLayout(), 'opus-mt-fr-en/'));
    if (!found.ok) throw new Error(found.failure.code);
    const { manifest } = found.value;
    expect(manifest.files.map(({ path }) => path)).toEqual([...hubFiles]);
    expect(manifest.files.every(({ digest }) => /^[0-9a-f]{64}$/.test(digest.hex))).toBe(true);
    expect(manifest).toMatchObject({ id: 'from-files', aligns: false, obeysTerms: false });
  });

  it.each([
    ['nothing is there', {}, { code: 'model-files-none' }],
    [
      'graphs are missing',
      { 'config.json': bytesOf('{"model_type":"marian"}') },
      { code: 'model-files-lacking', files: hubFiles.slice(1) },
    ],
  ])('is refused where %s', async (_, files, failure) => {
    expect(await checkPicked(pick(files))).toEqual({ ok: false, failure });
  });

  it.each([
    ['config.json', '{"model_type":"bert"}', 'kind'],
    ['config.json', 'not JSON', 'json'],
    ['tokenizer.json', '[', 'json'],
    // What a large file is in a clone of a repository without its large files.
    ['onnx/encoder_model_quantized.onnx', 'version https://git-lfs.github.com/spec/v1', 'onnx'],
    ['onnx/decoder_model_merged_quantized.onnx', '', 'onnx'],
  ] as const)('is refused where %s is %j', async (file, content, problem) => {
    const files = { ...(await libraryLayout()), [file]: bytesOf(content) };
    expect(await checkPicked(pick(files))).toEqual({
      ok: false,
      failure: { code: 'model-files-unsuitable', file, problem },
    });
  });
});
