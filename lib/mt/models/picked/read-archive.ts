import { Unzip, UnzipInflate } from 'fflate';
import type { ModelFilesFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { yieldEverySlice } from '@/lib/base/yield-to-page';
import { isOfModel, MOST_BYTES, type PickedFile } from './picked-file';

/** Bytes that are unpacked at once: some milliseconds of work, between which the page has its turn. */
const CHUNK = 1 << 17;
/** A model has a dozen files. */
const MOST_ENTRIES = 10_000;

/** Unpacks the files of a model from a `.zip` archive. What it says of sizes is not believed, but counted. */
export async function readArchive(
  archive: Blob,
): Promise<Result<readonly PickedFile[], ModelFilesFailure>> {
  const files: PickedFile[] = [];
  let entries = 0;
  let sizeBytes = 0;
  let isBroken = false;
  const unzip = new Unzip((entry) => {
    entries += 1;
    const path = entry.name.replaceAll('\\', '/');
    if (!isOfModel(path)) return;
    const chunks: Uint8Array[] = [];
    entry.ondata = (error, chunk, isLast) => {
      if (error) {
        isBroken = true;
        return;
      }
      sizeBytes += chunk.length;
      chunks.push(chunk);
      if (isLast) files.push({ path, bytes: join(chunks) });
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  const yieldIfDue = yieldEverySlice();
  try {
    for (let at = 0; at < archive.size; at += CHUNK) {
      const bytes = new Uint8Array(await archive.slice(at, at + CHUNK).arrayBuffer());
      unzip.push(bytes, at + CHUNK >= archive.size);
      if (sizeBytes > MOST_BYTES) {
        return fail({ code: 'model-files-too-large', limitBytes: MOST_BYTES });
      }
      if (isBroken || entries > MOST_ENTRIES) return fail({ code: 'model-files-unreadable' });
      await yieldIfDue();
    }
  } catch {
    // The library throws on an archive that is cut off or is none, as does a file that may not be read.
    return fail({ code: 'model-files-unreadable' });
  }
  return entries === 0 ? fail({ code: 'model-files-unreadable' }) : succeed(files);
}

function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
