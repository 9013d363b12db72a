import type { FileStore } from '@/lib/mt/models/file-store';

/** A store in memory, and what is in it. */
export function createMemoryStore(): FileStore & {
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
} {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    files,
    read: (name) => Promise.resolve(files.get(name) ?? null),
    keep(name, bytes) {
      files.set(name, bytes);
      return Promise.resolve();
    },
    drop(name) {
      files.delete(name);
      return Promise.resolve();
    },
    list: (prefix) => Promise.resolve([...files.keys()].filter((name) => name.startsWith(prefix))),
  };
}
