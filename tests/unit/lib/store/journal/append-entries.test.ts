import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JournalEntry, latestEntries } from '@/lib/store/journal/journal-entry';
import { textInUse } from '@/lib/store/journal/journal-files';
import { readEntries } from '@/lib/store/journal/journal-text';
import { appendEntries, COMPACTED_FROM_BYTES } from '@/lib/store/journal/worker/append-entries';
import { MemoryFile } from './memory-file';

const edit = (segment: string, text: string, stamp: number): JournalEntry => ({
  table: 'post-edits',
  key: ['article', segment],
  record: { segment, text },
  stamp,
});

const newFiles = () => [new MemoryFile(), new MemoryFile()] as const;
type Files = ReturnType<typeof newFiles>;

const append = ([a, b]: Files, entries: readonly JournalEntry[], droppedBefore = 0) =>
  appendEntries([a, b], entries, droppedBefore);

function read(files: Files): readonly JournalEntry[] {
  const texts = files.map(({ text }) => text);
  return readEntries(texts[textInUse(texts) ?? -1] ?? '');
}

const textsOf = (files: Files) =>
  [...latestEntries(read(files)).values()].map(({ key, record }) => [key[1], record]);

describe('the journal', () => {
  it('gives back what was appended, in order', () => {
    const files = newFiles();
    const entries = [edit('1.1', 'One\n«é»\u{1f600}', 1), edit('1.2', 'Two', 2)];
    append(files, entries.slice(0, 1));
    append(files, entries.slice(1));
    expect(read(files)).toEqual(entries);
  });

  it('has the latest state of each record count, by its stamp', () => {
    const files = newFiles();
    append(files, [edit('1.1', 'Later', 5), edit('1.1', 'Earlier', 4)]);
    expect(textsOf(files)).toEqual([['1.1', { segment: '1.1', text: 'Later' }]]);
  });

  it('is written anew into the other file when it has grown too long, without what was overwritten', () => {
    const files = newFiles();
    const long = 'x'.repeat(10_000);
    for (let stamp = 1; stamp * 10_000 < COMPACTED_FROM_BYTES + 20_000; stamp += 1) {
      append(files, [edit('1.1', `${long}${stamp}`, stamp), edit('1.2', 'Stays', 1)]);
    }
    expect(files[1].getSize()).toBeLessThan(COMPACTED_FROM_BYTES / 4);
    expect(textsOf(files).map(([segment]) => segment)).toEqual(['1.1', '1.2']);
    append(files, [edit('1.3', 'More', 1000)]);
    expect(textsOf(files).map(([segment]) => segment)).toEqual(['1.1', '1.2', '1.3']);
  });

  it('forgets removals that are old when it is written anew', () => {
    const files = newFiles();
    const gone = (segment: string, stamp: number) => ({
      ...edit(segment, '', stamp),
      record: null,
    });
    append(files, [gone('1.1', 10), gone('1.2', 20)]);
    append(files, [edit('1.3', 'x'.repeat(COMPACTED_FROM_BYTES), 30)], 20);
    expect(textsOf(files).map(([segment]) => segment)).toEqual(['1.2', '1.3']);
  });

  it('loses nothing but the entry that was being written when the process is killed', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), fc.nat(), (texts, cut) => {
        const files = newFiles();
        const entries = texts.map((text, at) => edit(`1.${at}`, text, at + 1));
        append(files, entries.slice(0, -1));
        const before = files[0].getSize();
        append(files, entries.slice(-1));
        // A line without its break is whole: it is torn one byte before that.
        files[0].truncate(before + (cut % (files[0].getSize() - before - 1)));
        expect(read(files)).toEqual(entries.slice(0, -1));
        const next = edit('2.1', 'After the restart', 100);
        append(files, [next]);
        expect(read(files)).toEqual([...entries.slice(0, -1), next]);
      }),
      { numRuns: 60 },
    );
  });

  it('passes over a line that was altered, and no other', () => {
    const files = newFiles();
    append(files, [edit('1.1', 'One', 1), edit('1.2', 'Two', 2), edit('1.3', 'Three', 3)]);
    const at = files[0].text.indexOf('Two');
    files[0].write(new TextEncoder().encode('Tow'), { at });
    expect(textsOf(files).map(([segment]) => segment)).toEqual(['1.1', '1.3']);
  });

  it('goes on in the old file when the process is killed while it is written anew', () => {
    const files = newFiles();
    append(files, [edit('1.1', 'One', 1)]);
    // The body is there, and the header is not yet.
    files[1].write(new TextEncoder().encode(files[0].text.slice(20)), { at: 200 });
    append(files, [edit('1.2', 'Two', 2)]);
    expect(textsOf(files).map(([segment]) => segment)).toEqual(['1.1', '1.2']);
  });
});
