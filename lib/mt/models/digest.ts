import type { Digest } from './manifest';

/** Whether the bytes amount to the digest. */
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

/** SHA-256 in lower-case hex. */
export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  toHex(await crypto.subtle.digest('SHA-256', bytes));

/** The id that git gives a file: SHA-1 of `blob`, the length, a zero and the bytes. */
async function gitBlobId(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const head = new TextEncoder().encode(`blob ${bytes.length}\0`);
  const object = new Uint8Array(head.length + bytes.length);
  object.set(head);
  object.set(bytes, head.length);
  return toHex(await crypto.subtle.digest('SHA-1', object));
}

const toHex = (hash: ArrayBuffer): string =>
  Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
