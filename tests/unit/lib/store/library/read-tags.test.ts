import { expect, it } from 'vitest';
import { readTags } from '@/lib/store/library/read-tags';

it.each([
  ['', []],
  [' , ;', []],
  ['mer, ville ;  port', ['mer', 'ville', 'port']],
  ['mer,mer', ['mer']],
  ['a\n  b', ['a b']],
  ['x'.repeat(70), ['x'.repeat(60)]],
  [
    Array.from({ length: 30 }, (_, at) => `t${at}`).join(),
    Array.from({ length: 20 }, (_, at) => `t${at}`),
  ],
])('reads the tags of %j', (written, tags) => {
  expect(readTags(written)).toEqual(tags);
});
