import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openUnfinishedWork } from '@/scripts/translate/unfinished-work';

const sentence = (english: string) => ({ english, links: [link] });
const link = { source: { start: 0, end: 2 }, target: { start: 0, end: 3 }, score: 0.5 };

const folder = mkdtempSync(join(tmpdir(), 'unfinished-work-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('finds what an earlier run kept, though its last line was cut off', () => {
  const file = join(folder, 'a');
  const first = openUnfinishedWork(file);
  first.keep('1', sentence('One.'));
  first.keep('2', sentence('Two.'));
  truncateSync(file, readFileSync(file).length - 5);
  const second = openUnfinishedWork(file);
  expect([second.find('1'), second.find('2')]).toEqual([sentence('One.'), null]);
  second.keep('2', sentence('Two again.'));
  const third = openUnfinishedWork(file);
  expect([third.find('1'), third.find('2')]).toEqual([sentence('One.'), sentence('Two again.')]);
});

it('begins anew once it is finished', () => {
  const file = join(folder, 'b');
  const work = openUnfinishedWork(file);
  work.keep('1', sentence('One.'));
  work.remove();
  expect(openUnfinishedWork(file).find('1')).toBeNull();
});
