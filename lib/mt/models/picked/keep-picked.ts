import * as v from 'valibot';
import type { ModelFilesFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import type { FileStore } from '../file-store';
import { removeModel } from '../kept-models';
import { parseEmbeddedManifest, parseJson } from '../manifest';
import { keptManifest } from '../read-model';
import { filesModelId } from '../registry';
import type { FoundModel } from './check-picked';

/** The model from files that this device has. */
export interface KeptPicked {
  readonly name: string;
  readonly sizeBytes: number;
}

/** Keeps a model in place of the one from files before. What the browser has no room for is not half kept. */
export async function keepPicked(
  store: FileStore,
  { name, manifest, files }: FoundModel,
): Promise<Result<void, ModelFilesFailure>> {
  await removeModel(store, filesModelId);
  for (const { path, digest } of manifest.files) {
    const bytes = files.get(path);
    const place = `${filesModelId}/${digest.hex}`;
    if (bytes) await store.keep(place, bytes);
    // The store says nothing when it has no room.
    if (!bytes || (await store.read(place))?.length !== bytes.length) {
      await removeModel(store, filesModelId);
      return fail({ code: 'model-files-not-kept' });
    }
  }
  await store.keep(keptManifest(filesModelId), writeKeptManifest(name, manifest));
  return succeed(undefined);
}

/** Null when there is none. */
export async function findKeptPicked(store: FileStore): Promise<KeptPicked | null> {
  const bytes = await store.read(keptManifest(filesModelId));
  const manifest = bytes && parseEmbeddedManifest(bytes);
  if (!bytes || !manifest) return null;
  return {
    name: parseJson(named, bytes)?.name ?? '',
    sizeBytes: manifest.files.reduce((sum, file) => sum + file.bytes, 0),
  };
}

const named = v.object({ name: v.string() });

/** As `manifest.json` of the app's own layout, with the name that the reader knows it by. */
const writeKeptManifest = (
  name: string,
  { files, ...rest }: FoundModel['manifest'],
): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    JSON.stringify({
      ...rest,
      name,
      files: files.map(({ path, bytes, digest, device }) => ({
        path,
        bytes,
        sha256: digest.hex,
        ...(device && { device }),
      })),
    }),
  );
