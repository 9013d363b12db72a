import type { ModelFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { digestOn } from '@/lib/mt/model-identity';
import type { ModelIdentity } from '@/lib/mt/translator';
import { sha256 } from './digest';
import { type FilesListener, fetchFiles, type VerifiedFiles } from './fetch-files';
import { type FileOrigin, nowhere } from './file-origin';
import type { FileStore } from './file-store';
import { hubApiPath, hubFilesPath, type PinnedModel, pinHubModel } from './hub-manifest';
import {
  type ModelFile,
  type ModelManifest,
  parseEmbeddedManifest,
  writeManifest,
} from './manifest';
import { stalled, withinPatience } from './read-patiently';
import { type EmbeddedModel, type FilesModel, findModel, type HubModel } from './registry';

/** A small file that has not begun to come by then never does. */
const SMALL_FILE_PATIENCE_MS = 30_000;

/** The sources of models. Each folder ends in a slash; the empty one is the root. */
export interface ModelOrigins {
  site(folder: string): FileOrigin;
  /** The digest that the manifest on the site must have, as SHA-256 in hex; null where any is taken. */
  readonly siteManifest: string | null;
  hub(folder: string): FileOrigin;
}

/** Is notified of a model as it comes. */
export interface ModelListener extends FilesListener {
  /** Is called with the model's identity, before any of its files is there. */
  onIdentified?(model: ModelIdentity): void;
}

/** A model's files, all complete and checked. */
export interface ModelInBytes {
  readonly model: ModelIdentity;
  readonly files: VerifiedFiles;
}

/**
 * Reads a whole model of the registry. Without a network, a model that was read before is read from the
 * store.
 *
 * @param device the device that computes with it: files that only this device reads are included, and the
 *   digest names the device, since its English may differ; null for a processor
 */
export async function readModel(
  id: string,
  origins: ModelOrigins,
  store: FileStore,
  listener: ModelListener,
  device: ModelFile['device'] | null = null,
): Promise<Result<ModelInBytes, ModelFailure>> {
  const description = findModel(id);
  if (!description) return fail({ code: 'model-unknown', model: id });
  switch (description.from) {
    case 'site':
      return readEmbedded(description, origins, store, listener, device);
    case 'hub':
      return readFromHub(description, origins, store, listener);
    case 'files':
      return readFromFiles(description, store, listener, device);
    case 'browser':
      // A model of the browser has no files.
      return fail({ code: 'model-unknown', model: id });
  }
}

async function readEmbedded(
  { id }: EmbeddedModel,
  origins: ModelOrigins,
  store: FileStore,
  listener: ModelListener,
  device: ModelFile['device'] | null,
): Promise<Result<ModelInBytes, ModelFailure>> {
  const origin = origins.site(`${id}/`);
  const read =
    origins.siteManifest === null
      ? await readAnyManifest(id, origin, store)
      : await readPinnedManifest(id, origin, store, origins.siteManifest);
  if (!read.ok) return read;
  const bytes = read.value;
  const manifest = parseEmbeddedManifest(bytes);
  if (manifest?.id !== id) return fail({ code: 'model-file-altered', file: 'manifest.json' });
  const wanted = {
    ...manifest,
    files: manifest.files.filter((file) => !file.device || file.device === device),
  };
  const digest = digestOn(device ?? null, await sha256(bytes));
  const result = await readFiles(wanted, digest, origin, store, listener);
  if (result.ok) void store.keep(keptManifest(id), bytes);
  return result;
}

type ManifestBytes = Result<Uint8Array<ArrayBuffer>, ModelFailure>;

/**
 * Reads the manifest that this build of the app names. The site may have another one, when it was updated
 * after the page was loaded, or when someone changed it: that one is refused.
 */
async function readPinnedManifest(
  id: string,
  origin: FileOrigin,
  store: FileStore,
  digest: string,
): Promise<ManifestBytes> {
  const kept = await store.read(keptManifest(id));
  if (kept && (await sha256(kept)) === digest) return succeed(kept);
  const fetched = await readSmallFile(origin, 'manifest.json');
  if (!fetched.ok || (await sha256(fetched.value)) === digest) return fetched;
  return fail({ code: 'model-of-another-version' });
}

/** Reads the manifest as it is now, or as it was where the site is not to be reached. */
async function readAnyManifest(
  id: string,
  origin: FileOrigin,
  store: FileStore,
): Promise<ManifestBytes> {
  const fetched = await readSmallFile(origin, 'manifest.json');
  if (fetched.ok || fetched.failure.code !== 'network-unreachable') return fetched;
  const kept = await store.read(keptManifest(id));
  return kept ? succeed(kept) : fetched;
}

/** All that there is of it is in the store. */
async function readFromFiles(
  { id }: FilesModel,
  store: FileStore,
  listener: ModelListener,
  device: ModelFile['device'] | null,
): Promise<Result<ModelInBytes, ModelFailure>> {
  const bytes = await store.read(keptManifest(id));
  const manifest = bytes && parseEmbeddedManifest(bytes);
  if (manifest?.id !== id || !bytes) return fail({ code: 'model-files-gone' });
  const wanted = {
    ...manifest,
    files: manifest.files.filter((file) => !file.device || file.device === device),
  };
  const digest = digestOn(device ?? null, await sha256(bytes));
  const read = await readFiles(wanted, digest, nowhere, store, listener);
  return read.ok ? read : fail({ code: 'model-files-gone' });
}

async function readFromHub(
  model: HubModel,
  origins: ModelOrigins,
  store: FileStore,
  listener: ModelListener,
): Promise<Result<ModelInBytes, ModelFailure>> {
  const pinned = await pin(model, origins.hub(''), store);
  if (!pinned.ok) return pinned;
  const { commit, manifest } = pinned.value;
  const digest = await sha256(writeManifest(manifest));
  return readFiles(manifest, digest, origins.hub(hubFilesPath(model, commit)), store, listener);
}

/**
 * Pins a hub model. It is done once; afterwards the hub is not asked again what the model's files should
 * be.
 */
async function pin(
  model: HubModel,
  hub: FileOrigin,
  store: FileStore,
): Promise<Result<PinnedModel, ModelFailure>> {
  const kept = await store.read(keptManifest(model.id));
  const before = kept && pinHubModel(model, kept);
  if (before?.status === 'pinned') return succeed(before.model);
  const answer = await readSmallFile(hub, hubApiPath(model));
  if (!answer.ok) return answer;
  const result = pinHubModel(model, answer.value);
  switch (result.status) {
    case 'pinned':
      void store.keep(keptManifest(model.id), answer.value);
      return succeed(result.model);
    case 'lacks':
      return fail({ code: 'model-file-missing', file: result.file });
    case 'unreadable':
      return fail({
        code: 'model-not-loadable',
        detail: `${model.id} is not described by the hub`,
      });
  }
}

async function readFiles(
  manifest: ModelManifest,
  digest: string,
  origin: FileOrigin,
  store: FileStore,
  listener: ModelListener,
): Promise<Result<ModelInBytes, ModelFailure>> {
  const { id, aligns, obeysTerms } = manifest;
  const model = { id, digest, aligns, obeysTerms };
  listener.onIdentified?.(model);
  const files = await fetchFiles(manifest, origin, store, listener);
  return files.ok ? succeed({ model, files: files.value }) : files;
}

async function readSmallFile(
  origin: FileOrigin,
  path: string,
): Promise<Result<Uint8Array<ArrayBuffer>, ModelFailure>> {
  const opened = await withinPatience(origin.open(path), SMALL_FILE_PATIENCE_MS);
  if (opened === stalled) return fail({ code: 'model-file-stalled', file: path });
  if (opened.status === 'missing') return fail({ code: 'model-file-missing', file: path });
  if (opened.status === 'unreachable') return fail({ code: 'network-unreachable', file: path });
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of opened.chunks) chunks.push(chunk);
  } catch {
    return fail({ code: 'network-unreachable', file: path });
  }
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return succeed(bytes);
}

/** This name is outside the model's own folder in the store, which holds files by content. */
export const keptManifest = (id: string) => `manifests/${id}`;
