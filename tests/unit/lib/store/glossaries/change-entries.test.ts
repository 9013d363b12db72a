import { expect, it } from 'vitest';
import { type Entry, unsaid } from '@/glossary/entry';
import { changeRecords, noRecords } from '@/lib/store/edits/glossary-records';
import { changeEntries } from '@/lib/store/glossaries/change-entries';

const COUNT = 40_000;

const entries = Array.from(
  { length: COUNT },
  (_, at): Entry => ({
    ...unsaid,
    id: `mot-${at}`,
    french: `mot ${at}`,
    english: `word ${at}`,
    definition: '',
    domain: 'society',
  }),
);

it('many entries are replaced and removed in a time that grows as they do', () => {
  let batches = 0;
  const newBatchId = () => {
    batches += 1;
    return `batch-${batches}`;
  };
  const nothing = { added: [], replaced: [], removedIds: [] };
  const change = (
    records: typeof noRecords,
    changes: Partial<Parameters<typeof changeEntries>[1]>,
  ) =>
    changeRecords(
      records,
      changeEntries(records, { ...nothing, ...changes }, () => null, newBatchId),
    );
  const added = change(noRecords, { added: [{ glossaryId: 'own', entries }] });
  // The time of the processor, so that a busy machine fails nothing.
  const before = process.cpuUsage();
  const replaced = change(added, { replaced: entries.map((entry) => ({ ...entry, note: 'n' })) });
  const removed = change(replaced, { removedIds: entries.slice(1).map(({ id }) => id) });
  const { user, system } = process.cpuUsage(before);
  const notes = [...replaced.batches.values()].flatMap((batch) => batch.entries);
  expect(notes.filter(({ note }) => note === 'n')).toHaveLength(COUNT);
  expect([...removed.batches.values()].flatMap((batch) => batch.entries)).toHaveLength(1);
  expect((user + system) / 1000).toBeLessThan(3_000);
});
