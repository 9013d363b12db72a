import type { ArchiveFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { readParallelText } from '@/lib/export/parallel-text';
import type { PairStore } from '@/lib/memory/kept-pairs';
import type { Database } from '@/lib/store/kept/database';
import { applyMerge } from './apply-merge';
import type { Archive } from './archive';
import { archiveOfDocument } from './archive-of-document';
import { collectArchive } from './collect-archive';
import { type MergePlan, type Preferred, planMerge } from './merge-archive';
import { largestArchiveBytes, readArchive } from './read-archive';
import { writeArchive } from './write-archive';

/** Saves all that is kept in one file, and brings such a file back. */
export interface Archiving {
  save(): Promise<Blob>;
  /** Reads a file, and says what it would bring. Nothing is changed yet. */
  open(file: Blob): Promise<Result<OpenedArchive, ArchiveFailure>>;
}

export interface OpenedArchive {
  /** As ISO 8601 writes it; null where the file does not say. */
  readonly madeAt: string | null;
  plan(preferred: Preferred): MergePlan;
  /** Takes it in. It is planned anew, for what was changed meanwhile. */
  take(preferred: Preferred): Promise<void>;
}

interface ArchivingOptions {
  readonly database: Database;
  readonly pairs: Pick<PairStore, 'read' | 'write'>;
  readonly preferences: {
    read(): Archive['preferences'];
    write(values: Archive['preferences']): Promise<void>;
  };
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Called when a file was taken in. */
  readonly onTaken: () => Promise<void>;
}

const openingBrace = 0x7b;

export function createArchiving({
  database,
  pairs,
  preferences,
  clock,
  onTaken,
}: ArchivingOptions): Archiving {
  /** An article exported as JSON is a library of one. */
  const readFile = async (bytes: Uint8Array): Promise<ReturnType<typeof readArchive>> => {
    if (bytes[0] !== openingBrace) return readArchive(bytes);
    const document = readParallelText(new TextDecoder().decode(bytes));
    const archive = document.ok ? await archiveOfDocument(document.value, clock()) : null;
    return archive === null
      ? fail({ code: 'archive-not-ours' })
      : succeed({ archive, madeAt: null });
  };
  const collect = () => collectArchive(database, pairs, preferences.read());
  return {
    save: async () => writeArchive(await collect(), clock()),

    async open(file) {
      if (file.size > largestArchiveBytes) {
        return fail({ code: 'archive-too-large', limitBytes: largestArchiveBytes });
      }
      const read = await readFile(new Uint8Array(await file.arrayBuffer()));
      if (!read.ok) return read;
      const { archive, madeAt } = read.value;
      const mine = await collect();
      return succeed({
        madeAt,
        plan: (preferred) => planMerge(mine, archive, preferred),
        async take(preferred) {
          const plan = planMerge(await collect(), archive, preferred);
          await applyMerge(plan, database, pairs);
          await preferences.write(plan.preferences);
          await onTaken();
        },
      });
    },
  };
}
