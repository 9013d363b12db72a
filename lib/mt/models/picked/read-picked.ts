import type { ModelFilesFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { isOfModel, MOST_BYTES, type PickedFile } from './picked-file';
import { readArchive } from './read-archive';

/** What was picked, as far as a model can be of it. */
export interface Picked {
  /** The folder's name, or the archive's without its ending. */
  readonly name: string;
  readonly files: readonly PickedFile[];
}

/** Reads a folder that the reader picked; each file says where in it it is. */
export async function readPickedFolder(
  files: readonly File[],
): Promise<Result<Picked, ModelFilesFailure>> {
  const meant = files.filter(({ webkitRelativePath }) => isOfModel(webkitRelativePath));
  if (meant.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) {
    return fail({ code: 'model-files-too-large', limitBytes: MOST_BYTES });
  }
  try {
    const read = await Promise.all(
      meant.map(async (file) => ({
        path: file.webkitRelativePath.split('/').slice(1).join('/'),
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    const name = files[0]?.webkitRelativePath.split('/')[0] ?? '';
    return succeed({ name, files: read });
  } catch (error) {
    // A file that was moved or may not be read.
    if (!(error instanceof DOMException)) throw error;
    return fail({ code: 'model-files-unreadable' });
  }
}

/** Reads a `.zip` archive that the reader picked. */
export async function readPickedArchive(archive: File): Promise<Result<Picked, ModelFilesFailure>> {
  const files = await readArchive(archive);
  return files.ok
    ? succeed({ name: archive.name.replace(/\.zip$/i, ''), files: files.value })
    : files;
}
