import { expect, test } from 'vitest';
import { readTextFile } from '@/components/page/read-text-file';

const file = (...parts: BlobPart[]) => new Blob(parts);

test('reads UTF-8', async () => {
  expect(await readTextFile(file('L’été à Érevan'))).toBe('L’été à Érevan');
});

test('drops a byte order mark', async () => {
  expect(await readTextFile(file(Uint8Array.of(0xef, 0xbb, 0xbf), 'Été'))).toBe('Été');
});

test.each([
  ['Latin-1', Uint8Array.of(0xc9, 0x74, 0xe9)],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00)],
  ['a binary file', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00)],
])('refuses %s', async (_, bytes) => {
  expect(await readTextFile(file(bytes))).toBeNull();
});

test('reads an empty file as empty', async () => {
  expect(await readTextFile(file())).toBe('');
});
