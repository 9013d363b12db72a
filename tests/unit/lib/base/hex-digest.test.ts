import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hexDigest } from '@/lib/base/hex-digest';

it.each([
  { algorithm: 'SHA-1', name: 'sha1' },
  { algorithm: 'SHA-256', name: 'sha256' },
] as const)('gives $algorithm as Node does, with leading zeros', async ({ algorithm, name }) => {
  for (const text of ['', 'abc', 'Érevan', ...Array.from({ length: 40 }, (_, n) => `${n}`)]) {
    const bytes = new TextEncoder().encode(text);
    expect(await hexDigest(algorithm, bytes)).toBe(createHash(name).update(bytes).digest('hex'));
  }
});
