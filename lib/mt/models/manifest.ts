import * as v from 'valibot';

const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));

/** The digest that a file must have. Hubs give the second kind for small files: git's own object id. */
export interface Digest {
  readonly algorithm: 'sha256' | 'git-blob';
  readonly hex: string;
}

export interface ModelFile {
  /** The path below the model's folder. */
  readonly path: string;
  readonly bytes: number;
  readonly digest: Digest;
  /** The device of a file that only this device reads. */
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

// A path leads below the model's folder, and never out of it.
const path = v.pipe(v.string(), v.regex(/^(?!.*\.\.)[\w.-]+(?:\/[\w.-]+)*$/));
const sizeBytes = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * `manifest.json` beside the weights. Its words on training and its figures are for people and not read
 * here.
 */
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
          // Other files are for the ML library's own loader, in its own layout.
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

/** Parses a manifest; null when the bytes are none. */
export const parseEmbeddedManifest = (bytes: Uint8Array): ModelManifest | null =>
  parseJson(embeddedManifest, bytes);

/** Writes a manifest. The same manifest gives the same bytes, whose digest is the model's. */
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
