import * as v from 'valibot';
import { type Digest, type ModelFile, type ModelManifest, parseJson } from './manifest';
import type { HubModel } from './registry';

/** What the hub's API says of a model: a commit, and for each file its length and digest. */
const hubAnswer = v.object({
  sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  siblings: v.array(
    v.object({
      rfilename: v.string(),
      size: v.optional(v.number()),
      blobId: v.optional(v.string()),
      // Large files are outside git, under their SHA-256.
      lfs: v.nullish(
        v.object({ sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), size: v.number() }),
      ),
    }),
  ),
});

/** The files of a hub model at one commit. */
export interface PinnedModel {
  readonly commit: string;
  readonly manifest: ModelManifest;
}

/** Gives the path, below the hub's address, that lists a model's files with their digests. */
export const hubApiPath = ({ id, revision }: HubModel): string =>
  `api/models/${id}/revision/${revision}?blobs=true`;

/** Gives the folder, below the hub's address, of a model's files at one commit. */
export const hubFilesPath = ({ id }: HubModel, commit: string): string =>
  `${id}/resolve/${commit}/`;

export type PinResult =
  | { readonly status: 'pinned'; readonly model: PinnedModel }
  | { readonly status: 'unreadable' }
  | { readonly status: 'lacks'; readonly file: string };

/** Makes a manifest of the hub's answer, against whose digests the bytes are then checked. */
export function pinHubModel(model: HubModel, answer: Uint8Array): PinResult {
  const parsed = parseJson(hubAnswer, answer);
  if (!parsed) return { status: 'unreadable' };
  const files: ModelFile[] = [];
  for (const path of model.files) {
    const found = parsed.siblings.find(({ rfilename }) => rfilename === path);
    const bytes = found?.lfs?.size ?? found?.size;
    const digest = found && digestOf(found);
    if (bytes === undefined || !digest) return { status: 'lacks', file: path };
    files.push({ path, bytes, digest });
  }
  return {
    status: 'pinned',
    model: {
      commit: parsed.sha,
      manifest: {
        id: model.id,
        direction: { source: 'fr', target: 'en' },
        licence: model.licence,
        files,
        // Its graphs output no attention, and it was not trained on annotated terms.
        aligns: false,
        obeysTerms: false,
      },
    },
  };
}

function digestOf(file: v.InferOutput<typeof hubAnswer>['siblings'][number]): Digest | null {
  if (file.lfs) return { algorithm: 'sha256', hex: file.lfs.sha256 };
  return file.blobId === undefined ? null : { algorithm: 'git-blob', hex: file.blobId };
}
