import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { FileStore } from '../models/file-store';

/** Creates a store in a folder on disk, which is created when needed. */
export function createFolderStore(folder: string): FileStore {
  return {
    read: (name) =>
      readFile(join(folder, name)).then(
        (bytes) => new Uint8Array(bytes),
        () => null,
      ),
    async keep(name, bytes) {
      const path = join(folder, name);
      const unfinished = `${path}.${process.pid}`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(unfinished, bytes);
        await rename(unfinished, path);
      } catch {
        // A full or read-only disk costs only the next run's time.
        await remove(unfinished);
      }
    },
    drop: (name) => remove(join(folder, name)),
    list: (prefix) =>
      readdir(folder, { recursive: true, withFileTypes: true }).then(
        (entries) =>
          entries
            .filter((entry) => entry.isFile())
            .map((entry) =>
              relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'),
            )
            .filter((name) => name.startsWith(prefix)),
        () => [],
      ),
  };
}

const remove = (path: string): Promise<void> => rm(path, { force: true }).catch(() => undefined);
