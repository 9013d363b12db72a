import type { ModelFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import type { BytesProgress } from '@/lib/mt/translator';
import { matchesDigest } from './digest';
import type { FileOrigin } from './file-origin';
import type { FileStore } from './file-store';
import type { ModelFile, ModelManifest } from './manifest';
import { readAll, stalled, withinPatience } from './read-patiently';

/**
 * Bytes arrive in hundreds of chunks, and each report is drawn, so one for each hundredth of the whole is
 * enough …
 */
const REPORT_SHARE = 0.01;
/** … and if the bytes come from this machine, ten a second. */
const REPORT_MS = 100;

export interface Patience {
  /** A connection that brings no byte for so long is taken to be dead. */
  readonly silenceMs: number;
  /** After its connection broke, a file is gone on with once after each of these. */
  readonly pausesMs: readonly number[];
}

/** A telephone that changes its network is without one for some seconds. */
const usualPatience: Patience = { silenceMs: 30_000, pausesMs: [0, 1000, 3000, 6000] };

/** A model's files by path, each of the length and digest that the manifest gives. */
export type VerifiedFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Is notified of the files as they come. */
export interface FilesListener {
  /** Is called as bytes arrive. Each report counts those of its own source only. */
  onProgress(progress: BytesProgress): void;
  /**
   * Is called once with each file that is complete and checked, so that it can be processed while others
   * are still coming. Those may fail yet. Does not throw.
   */
  onFile?(path: string, bytes: Uint8Array<ArrayBuffer>): void;
}

/**
 * Collects a model's files: kept and sound ones from `store`, the others from `origin`, in parallel. A kept
 * file that was altered is removed and fetched again. Files from the origin are kept, and the store's files
 * of former versions are removed; nothing waits for that.
 *
 * A file whose connection breaks is gone on with from there, where the origin can.
 */
export async function fetchFiles(
  manifest: ModelManifest,
  origin: FileOrigin,
  store: FileStore,
  listener: FilesListener,
  patience = usualPatience,
): Promise<Result<VerifiedFiles, ModelFailure>> {
  const kept = await readKept(manifest, store, listener);
  const files = new Map(kept);
  const wanted = manifest.files.filter(({ path }) => !kept.has(path));
  const report = countBytes(origin.source, wanted, listener);
  const keeping: Promise<void>[] = [];
  const fetched = await Promise.all(
    wanted.map(async (file) => {
      const result = await fetchFile(file, origin, report, patience);
      if (result.ok) {
        files.set(file.path, result.value);
        keeping.push(store.keep(nameOf(manifest, file), result.value));
        listener.onFile?.(file.path, result.value);
      }
      return result;
    }),
  );
  const failed = fetched.find((result) => !result.ok);
  if (failed) return failed;
  void Promise.all(keeping).then(() => dropFormer(manifest, store));
  return succeed(files);
}

async function readKept(
  manifest: ModelManifest,
  store: FileStore,
  listener: FilesListener,
): Promise<VerifiedFiles> {
  const names = new Set(await store.list(`${manifest.id}/`));
  const kept = manifest.files.filter((file) => names.has(nameOf(manifest, file)));
  const report = countBytes('cache', kept, listener);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  await Promise.all(
    kept.map(async (file) => {
      const bytes = await store.read(nameOf(manifest, file));
      if (bytes && (await isSound(bytes, file))) {
        files.set(file.path, bytes);
        report(bytes.length);
        listener.onFile?.(file.path, bytes);
      } else {
        await store.drop(nameOf(manifest, file));
      }
    }),
  );
  return files;
}

async function fetchFile(
  file: ModelFile,
  origin: FileOrigin,
  report: (bytes: number) => void,
  { silenceMs, pausesMs }: Patience,
): Promise<Result<Uint8Array<ArrayBuffer>, ModelFailure>> {
  const bytes = new Uint8Array(file.bytes);
  let length = 0;
  let reported = 0;
  const take = (chunk: Uint8Array): boolean => {
    if (length + chunk.length > file.bytes) return false;
    bytes.set(chunk, length);
    length += chunk.length;
    // A server that began again at 0 brings nothing new for a while.
    if (length > reported) report(length - reported);
    reported = Math.max(reported, length);
    return true;
  };
  for (let attempt = 0; ; attempt += 1) {
    const opened = await withinPatience(origin.open(file.path, length), silenceMs);
    if (opened === stalled) return fail({ code: 'model-file-stalled', file: file.path });
    if (opened.status === 'missing') return fail({ code: 'model-file-missing', file: file.path });
    let ended: Awaited<ReturnType<typeof readAll>> = 'broken';
    if (opened.status === 'open') {
      length = opened.start ?? 0;
      ended = await readAll(opened.chunks, take, silenceMs);
    } else if (attempt === 0) return fail({ code: 'network-unreachable', file: file.path });
    if (ended === 'too-long') return fail({ code: 'model-file-altered', file: file.path });
    // After the last byte a connection may end as it likes.
    if (ended === 'whole' || length === file.bytes) break;
    const pauseMs = pausesMs[attempt];
    if (pauseMs === undefined) {
      return fail({
        code: ended === 'stalled' ? 'model-file-stalled' : 'network-unreachable',
        file: file.path,
      });
    }
    await pause(pauseMs);
  }
  if (length < file.bytes) {
    return fail({
      code: 'model-file-short',
      file: file.path,
      expectedBytes: file.bytes,
      actualBytes: length,
    });
  }
  return (await matchesDigest(bytes, file.digest))
    ? succeed(bytes)
    : fail({ code: 'model-file-altered', file: file.path });
}

const pause = (ms: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const isSound = async (bytes: Uint8Array<ArrayBuffer>, file: ModelFile) =>
  bytes.length === file.bytes && (await matchesDigest(bytes, file.digest));

/** Files are kept by content, so that a new version is never mixed with an old one. */
const nameOf = (manifest: ModelManifest, file: ModelFile) => `${manifest.id}/${file.digest.hex}`;

async function dropFormer(manifest: ModelManifest, store: FileStore): Promise<void> {
  const current = new Set(manifest.files.map((file) => nameOf(manifest, file)));
  const former = (await store.list(`${manifest.id}/`)).filter((name) => !current.has(name));
  await Promise.all(former.map((name) => store.drop(name)));
}

function countBytes(
  source: BytesProgress['source'],
  files: readonly ModelFile[],
  listener: FilesListener,
): (bytes: number) => void {
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let loadedBytes = 0;
  let nextReport = 0;
  let reportedMs = Number.NEGATIVE_INFINITY;
  return (bytes) => {
    loadedBytes += bytes;
    const isEarly = loadedBytes < nextReport || performance.now() - reportedMs < REPORT_MS;
    if (isEarly && loadedBytes < totalBytes) return;
    reportedMs = performance.now();
    nextReport = loadedBytes + totalBytes * REPORT_SHARE;
    listener.onProgress({ source, loadedBytes, totalBytes });
  };
}
