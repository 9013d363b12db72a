import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPickedArchive, readPickedFolder } from '@/lib/mt/models/picked/read-picked';
import { bytesOf, ownLayout, sha256Of } from './picking';

const archiveOf = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], 'mine.ZIP');
const zip = (files: Record<string, Uint8Array>) => new Uint8Array(zipSync(files, { level: 6 }));

/** As a browser gives a file of a folder that was picked. */
function fileAt(path: string, bytes: Uint8Array<ArrayBuffer>): File {
  const file = new File([bytes], path.split('/').at(-1) ?? '');
  Object.defineProperty(file, 'webkitRelativePath', { value: path });
  return file;
}

describe('what was picked', () => {
  it('is read from an archive, without what is no model’s', async () => {
    const files = ownLayout();
    const read = await readPickedArchive(
      archiveOf(zip({ ...files, 'run.sh': bytesOf('rm'), '__MACOSX/._config.json': bytesOf('x') })),
    );
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value.name).toBe('mine');
    expect(Object.fromEntries(read.value.files.map(({ path, bytes }) => [path, bytes]))).toEqual(
      files,
    );
  });

  it('is read from a large file of an archive bit by bit', async () => {
    const weights = Uint8Array.from({ length: 500_000 }, (_, at) => (at * 2_654_435_761) >>> 24);
    const read = await readPickedArchive(archiveOf(zip({ 'step/weights.bin': weights })));
    if (!read.ok) throw new Error(read.failure.code);
    // Half a million numbers are compared by their digest.
    expect(read.value.files.map(({ path, bytes }) => [path, sha256Of(bytes)])).toEqual([
      ['step/weights.bin', sha256Of(weights)],
    ]);
  });

  it.each([
    ['no archive', bytesOf('Not a zip file, whatever its name says.')],
    ['empty', new Uint8Array()],
    [
      'cut off',
      zip({ 'step/weights.bin': crypto.getRandomValues(new Uint8Array(9000)) }).slice(0, 5000),
    ],
  ])('is refused where it is %s', async (_, bytes) => {
    expect(await readPickedArchive(archiveOf(bytes))).toEqual({
      ok: false,
      failure: { code: 'model-files-unreadable' },
    });
  });

  it('is read from a folder', async () => {
    const read = await readPickedFolder([
      fileAt('mine/config.json', bytesOf('{}')),
      fileAt('mine/onnx/a.onnx', bytesOf('a')),
      fileAt('mine/model.py', bytesOf('import os')),
      fileAt('mine/.git/config.json', bytesOf('{}')),
    ]);
    expect(read).toEqual({
      ok: true,
      value: {
        name: 'mine',
        files: [
          { path: 'config.json', bytes: bytesOf('{}') },
          { path: 'onnx/a.onnx', bytes: bytesOf('a') },
        ],
      },
    });
  });

  it('is refused where it is too large, before it is read', async () => {
    const large = fileAt('mine/weights.bin', bytesOf('a'));
    Object.defineProperty(large, 'size', { value: 700_000_000 });
    expect(await readPickedFolder([large])).toEqual({
      ok: false,
      failure: { code: 'model-files-too-large', limitBytes: 600_000_000 },
    });
  });
});
