import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileOrigin } from '../models/file-origin';

/** Creates an origin of the files in a folder on disk. */
export function createFolderOrigin(folder: string): FileOrigin {
  return {
    source: 'site',
    async open(path) {
      const name = join(folder, path);
      try {
        await (await open(name)).close();
      } catch {
        return { status: 'missing' };
      }
      return { status: 'open', chunks: createReadStream(name) };
    },
  };
}
