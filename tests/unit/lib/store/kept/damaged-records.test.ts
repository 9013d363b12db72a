import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { databaseName } from '@/lib/store/kept/connection';
import { openDatabase } from '@/lib/store/kept/database';
import { damaged } from '../../base/damaged';
import { inNewBrowsers, never } from '../open-page';
import { soundRecords } from './sound-records';

inNewBrowsers();

describe.each(soundRecords)('%s', (_, parse, record) => {
  it('is read as it was kept', () => {
    expect(parse(structuredClone(record))).toEqual(record);
  });

  it('is refused where it is damaged, or is a record all the same', () => {
    fc.assert(
      fc.property(damaged(record), (data) => {
        const read = parse(data);
        if (read !== null) expect(parse(read)).toEqual(read);
      }),
      { seed: 2026, numRuns: 200 },
    );
  });
});

it('a database with damaged records gives the others, and sets those aside', async () => {
  const postEdit = { source: 'Bakou refuse.', text: 'Baku says no.', machine: null };
  await openDatabase({ after: never }).postEdits.read();
  await fc.assert(
    fc.asyncProperty(fc.array(damaged(postEdit), { maxLength: 6 }), async (damages) => {
      const raw = await openDB(databaseName);
      await raw.clear('post-edits');
      const sound = { article: 'a', segment: 'sound', ...postEdit };
      await raw.put('post-edits', sound);
      for (const [at, damage] of damages.entries()) {
        // The database itself refuses a record without its key.
        const key = { article: 'a', segment: `${at}`, source: 'x' };
        await raw.put('post-edits', { ...Object(damage), ...key });
      }
      raw.close();
      const database = openDatabase({ after: never });
      const read = await database.postEdits.read();
      const { unreadable } = database.keeping.getState();
      expect(read).toContainEqual(sound);
      expect(read.length + unreadable.length).toBe(1 + damages.length);
    }),
    { seed: 2026, numRuns: 40 },
  );
});
