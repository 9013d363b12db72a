import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hubFiles } from '@/lib/mt/models/hub-files';
import { defaultModelId } from '@/lib/mt/models/registry';

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new TextEncoder().encode(text));

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The app's own model in the layout of the library's exports, as it ships. */
export async function libraryLayout(): Promise<Record<string, Uint8Array<ArrayBuffer>>> {
  const files = await Promise.all(
    hubFiles.map(async (path) => {
      const bytes = new Uint8Array(await readFile(`public/models/${defaultModelId}/${path}`));
      return [path, bytes] as const;
    }),
  );
  return Object.fromEntries(files);
}

/** A small model in the app's own layout; its files are no network. */
export function ownLayout(): Record<string, Uint8Array<ArrayBuffer>> {
  const files = {
    'config.json': bytesOf('{"model_type":"marian"}'),
    'step/step.onnx': bytesOf('\b graph'),
    'step/weights.bin': bytesOf('weights'),
  };
  const gpu = { path: 'step/gpu-step.onnx', bytes: 4, sha256: sha256Of(bytesOf('card')) };
  const manifest = {
    id: 'mine',
    direction: { source: 'fr', target: 'en' },
    licence: 'CC0',
    aligns: true,
    obeysTerms: true,
    files: [
      ...Object.entries(files).map(([path, bytes]) => ({
        path,
        bytes: bytes.length,
        sha256: sha256Of(bytes),
      })),
      { ...gpu, device: 'webgpu' },
    ],
  };
  return { ...files, 'manifest.json': bytesOf(JSON.stringify(manifest)) };
}

export const pick = (files: Record<string, Uint8Array<ArrayBuffer>>, below = '') => ({
  name: 'mine',
  files: Object.entries(files).map(([path, bytes]) => ({ path: below + path, bytes })),
});
