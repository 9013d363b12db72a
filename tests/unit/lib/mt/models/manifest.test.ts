import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEmbeddedManifest } from '@/lib/mt/models/manifest';
import { defaultModelId, findModel } from '@/lib/mt/models/registry';

const file = { path: 'onnx/encoder.onnx', bytes: 3, sha256: 'a'.repeat(64) };
const manifest = {
  id: 'small',
  direction: { source: 'fr', target: 'en' },
  files: [file],
  licence: 'CC0',
  sources: [{ name: 'europarl', licence: 'CC0' }],
  training: { steps: 10 },
  figures: { bleu: 30 },
  aligns: true,
  obeysTerms: false,
};
const bytesOf = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));

describe('parseEmbeddedManifest', () => {
  it('reads what the app needs and leaves what is for people', () => {
    expect(parseEmbeddedManifest(bytesOf(manifest))).toEqual({
      id: 'small',
      direction: { source: 'fr', target: 'en' },
      licence: 'CC0',
      files: [
        {
          path: 'onnx/encoder.onnx',
          bytes: 3,
          digest: { algorithm: 'sha256', hex: 'a'.repeat(64) },
        },
      ],
      aligns: true,
      obeysTerms: false,
    });
  });

  it('leaves out the files that are not for the app', () => {
    const other = { ...file, path: 'onnx/other.onnx', app: false };
    const parsed = parseEmbeddedManifest(
      bytesOf({ ...manifest, files: [{ ...file, app: true }, other] }),
    );
    expect(parsed?.files.map(({ path }) => path)).toEqual(['onnx/encoder.onnx']);
  });

  it('tells the files that one device alone reads', () => {
    const forCards = { ...file, path: 'step/gpu-step.onnx', device: 'webgpu' };
    const parsed = parseEmbeddedManifest(bytesOf({ ...manifest, files: [file, forCards] }));
    expect(parsed?.files.map(({ device }) => device)).toEqual([undefined, 'webgpu']);
  });

  it.each([
    ['no JSON', new TextEncoder().encode('<!doctype html>')],
    ['no object', bytesOf([])],
    ['no files', bytesOf({ ...manifest, files: [] })],
    ['no files for the app', bytesOf({ ...manifest, files: [{ ...file, app: false }] })],
    ['another direction', bytesOf({ ...manifest, direction: { source: 'en', target: 'fr' } })],
    ['a short digest', bytesOf({ ...manifest, files: [{ ...file, sha256: 'abc' }] })],
    ['a negative length', bytesOf({ ...manifest, files: [{ ...file, bytes: -1 }] })],
    ['a path out of the folder', bytesOf({ ...manifest, files: [{ ...file, path: '../a' }] })],
    ['an absolute path', bytesOf({ ...manifest, files: [{ ...file, path: '/etc/passwd' }] })],
    ['a path with a scheme', bytesOf({ ...manifest, files: [{ ...file, path: 'https://a/b' }] })],
  ])('refuses %s', (_, bytes) => {
    expect(parseEmbeddedManifest(bytes)).toBeNull();
  });
});

describe('the embedded model', () => {
  it('has a manifest that is read, of about the size that the registry tells', () => {
    const path = new URL(
      `../../../../../public/models/${defaultModelId}/manifest.json`,
      import.meta.url,
    );
    const parsed = parseEmbeddedManifest(readFileSync(path));
    const totalBytes = parsed?.files.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0;
    const model = findModel(defaultModelId);
    const told = model?.from === 'site' ? model.sizeBytes : 0;
    expect(parsed?.id).toBe(defaultModelId);
    expect(Math.abs(totalBytes - told) / told).toBeLessThan(0.1);
  });
});
