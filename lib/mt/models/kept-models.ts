import type { FileStore } from './file-store';
import { keptManifest } from './read-model';

/** Says whether files of a model are kept on this device. */
export const isModelKept = async (store: FileStore, id: string): Promise<boolean> =>
  (await store.list(`${id}/`)).length > 0;

/** Removes all that is kept of a model. It can be fetched again. */
export async function removeModel(store: FileStore, id: string): Promise<void> {
  const names = await store.list(`${id}/`);
  await Promise.all([...names, keptManifest(id)].map((name) => store.drop(name)));
}
