import { expect, it, vi } from 'vitest';
import { openDatabase } from '@/lib/store/kept/database';
import { inNewBrowsers, never } from '../open-page';

inNewBrowsers();

const postEdit = (segment: string) => ({
  article: 'a',
  segment,
  source: 'Bakou refuse.',
  text: 'Baku says no.',
  machine: null,
});
const segmentsOf = (edits: readonly { readonly segment: string }[]) =>
  edits.map(({ segment }) => segment).toSorted();

it.each([1, 7, 8, 9, 40])('%i records are read, in parts', async (count) => {
  const segments = Array.from({ length: count }, (_, at) => String(at)).toSorted();
  const { postEdits } = openDatabase({ after: never });
  await Promise.all(segments.map((segment) => postEdits.write(postEdit(segment))));
  expect(segmentsOf(await openDatabase({ after: never }).postEdits.read())).toEqual(segments);
});

it('what is changed while many are read is read too', async () => {
  const { postEdits } = openDatabase({ after: never });
  await Promise.all(Array.from({ length: 40 }, (_, at) => postEdits.write(postEdit(String(at)))));
  // Each record takes as long as a slice of time.
  let now = 0;
  let written: Promise<void> | null = null;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 20;
    // By the third record the database has been read.
    if (now > 100) written ??= postEdits.write(postEdit('new'));
    return now;
  });
  const read = await postEdits.read();
  await written;
  expect(segmentsOf(read)).toContain('new');
  expect(read).toHaveLength(41);
});
