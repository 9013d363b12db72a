/** A file of a folder or an archive that the reader picked. */
export interface PickedFile {
  /** Below the folder or within the archive, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** All that is read of what was picked, in bytes: the larger model of the hub has 115 million. */
export const MOST_BYTES = 600_000_000;

/** Data alone is read: settings, vocabularies, graphs and weights. Anything else stays where it is. */
export const isOfModel = (path: string): boolean =>
  /\.(?:json|onnx|bin)$/.test(path) && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(path);
