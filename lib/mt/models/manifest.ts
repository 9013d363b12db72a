import * as v from 'valibot';

const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));

/** What a file's bytes must amount to. Hubs give the second for small files: git's own object id. */
export interface Digest {
  readonly algorithm: 'sha256' | 'git-blob';
  readonly hex: string;
}

export interface ModelFile {
  /** Below the model's folder. */
  readonly path: string;
  readonly bytes: number;
  readonly digest: Digest;
  /** Of a file that is read only where that computes. */
  readonly device?: 'webgpu';
}

/** The files that the app reads of a model, what they must be, and what the model can do. */
export interface ModelManifest {
  readonly id: string;
  readonly direction: { readonly source: 'fr'; readonly target: 'en' };
  readonly licence: string;
  readonly files: readonly ModelFile[];
  readonly aligns: boolean;
  readonly obeysTerms: boolean;
}

// A path leads below the model's folder, never out of it.
const path = v.pipe(v.string(), v.regex(/^(?!.*\.\.)[\w.-]+(?:\/[\w.-]+)*$/));
const sizeBytes = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `manifest.json` beside the weights. What it says of training and figures is for people. */
const embeddedManifest = v.pipe(
  v.object({
    id: v.string(),
    direction: v.object({ source: v.literal('fr'), target: v.literal('en') }),
    licence: v.string(),
    aligns: v.boolean(),
    obeysTerms: v.boolean(),
    files: v.pipe(
      v.array(
        v.object({
          path,
          bytes: sizeBytes,
          sha256: hex(64),
          // Others stand there for the ML library's own loader, in its own layout.
          app: v.optional(v.boolean(), true),
          device: v.optional(v.literal('webgpu')),
        }),
      ),
      v.filterItems(({ app }) => app),
      v.minLength(1),
    ),
  }),
  v.transform(
    ({ files, ...rest }): ModelManifest => ({
      ...rest,
      files: files.map(({ path, bytes, sha256, device }) => ({
        path,
        bytes,
        digest: { algorithm: 'sha256', hex: sha256 },
        ...(device && { device }),
      })),
    }),
  ),
);

/** Null when the bytes are no manifest. */
export const parseEmbeddedManifest = (bytes: Uint8Array): ModelManifest | null =>
  parseJson(embeddedManifest, bytes);

/** The same bytes for the same manifest, to take its digest of. */
export const writeManifest = (manifest: ModelManifest): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(manifest));

/** Parses UTF-8 JSON by a schema; null when it is no JSON or does not fit. */
export function parseJson<Output>(
  schema: v.GenericSchema<unknown, Output>,
  bytes: Uint8Array,
): Output | null {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  const parsed = v.safeParse(schema, content);
  return parsed.success ? parsed.output : null;
}
