import { hexDigest } from '@/lib/base/hex-digest';
import type { Digest } from './manifest';

/** Says whether the bytes have the digest. */
export async function matchesDigest(
  bytes: Uint8Array<ArrayBuffer>,
  digest: Digest,
): Promise<boolean> {
  switch (digest.algorithm) {
    case 'sha256':
      return (await sha256(bytes)) === digest.hex;
    case 'git-blob':
      return (await gitBlobId(bytes)) === digest.hex;
  }
}

/** Computes SHA-256 in lower-case hex. */
export const sha256 = (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hexDigest('SHA-256', bytes);

/** Computes the id that git gives a file: SHA-1 of `blob`, the length, a zero and the bytes. */
function gitBlobId(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const head = new TextEncoder().encode(`blob ${bytes.length}\0`);
  const object = new Uint8Array(head.length + bytes.length);
  object.set(head);
  object.set(bytes, head.length);
  return hexDigest('SHA-1', object);
}
