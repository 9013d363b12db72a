import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listInputs } from '../../../../scripts/translate/list-inputs';

const folder = mkdtempSync(join(tmpdir(), 'list-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('takes of a folder the documents in it, and not what was written of them', () => {
  const names = ['b.txt', 'a.DOCX', 'a.en.docx', 'b.en.txt.unfinished', 'photo.jpg', '.c.txt'];
  for (const name of names) writeFileSync(join(folder, name), '');
  mkdirSync(join(folder, 'inner.txt'));
  writeFileSync(join(folder, 'inner.txt', 'd.txt'), '');
  expect(listInputs([folder])).toEqual([join(folder, 'a.DOCX'), join(folder, 'b.txt')]);
});

it('takes a file that is named as it is, whatever its name, and one that is not there', () => {
  const named = [join(folder, 'photo.jpg'), join(folder, 'b.en.txt')];
  expect(listInputs(named)).toEqual(named);
});
