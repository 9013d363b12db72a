import { describe, expect, it } from 'vitest';
import { crc32 } from '@/lib/base/crc32';

describe('the checksum', () => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['é', 0x0e048d3e],
  ])('of %j is that of other programs', (text, sum) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(sum);
  });
});
