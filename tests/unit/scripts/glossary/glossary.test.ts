import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { previewGlossary } from '@/glossary/import/preview-glossary';

const folder = mkdtempSync(join(tmpdir(), 'glossary-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/glossary/glossary.ts', ...args],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  return { status, stdout, stderr };
}

const frenchOf = (name: string) => {
  const read = previewGlossary(readFileSync(join(folder, name)));
  return read.ok ? read.value.taken.map(({ entry }) => entry.french) : read.failure;
};

describe('the command that converts glossaries', () => {
  it('writes all formats that are asked for, and tells what is left out', () => {
    writeFileSync(join(folder, 'in.csv'), 'Terme;Traduction;Genre\nphare;beacon;m\nmer\n');
    const { status, stderr } = run('in.csv', 'out.tbx', 'out.xlsx', 'out.txt');
    expect(status).toBe(0);
    expect(stderr).toBe(
      'in.csv: 1 term is left out: no English in line 3\nout.txt: has no place for genders (1)\n',
    );
    for (const name of ['out.tbx', 'out.xlsx', 'out.txt'])
      expect(frenchOf(name)).toEqual(['phare']);
  }, 120_000);

  it('ends with an exit that is not zero when nothing can be read', () => {
    writeFileSync(join(folder, 'empty.csv'), '');
    const { status, stdout, stderr } = run('empty.csv');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^empty\.csv: There is nothing in this file\./);
  }, 120_000);
});
