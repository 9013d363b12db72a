import { readFileSync } from 'node:fs';

/** Reads a file whole. An error names the file as the user wrote it. */
export function bytesOf(name: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
