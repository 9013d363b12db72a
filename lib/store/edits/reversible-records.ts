import { type Result, succeed } from '@/lib/base/result';
import { sameValue } from '@/lib/base/same-value';
import { mapInSlices } from '@/lib/base/yield-to-page';
import type { Edit, EditLog } from './edit-log';
import type { RecordChange } from './record-change';

/** Records that the reader changes: each change is shown, kept on the device, and can be undone. */
export interface ReversibleRecords<Change, Failure> {
  /**
   * Makes changes as one step of the history. A change whose record stays the same is left out, and
   * without any there is no step. A failure has changed nothing.
   */
  make(changes: readonly Change[]): Result<void, Failure>;
  /**
   * Writes each `after` again, without a new step. Returns false and changes nothing where a record is
   * not what `before` says, as after an edit in another tab.
   */
  reapply(changes: readonly Change[]): boolean;
  /**
   * Reads what is kept on the device. It reads again when the reader has changed something meanwhile,
   * because the first reading may lack that change.
   */
  readKept<Kept>(read: () => Promise<Kept>): Promise<Kept>;
}

interface ReversibleRecordsOptions<Change, Failure> {
  readonly edits: Pick<EditLog, 'add'>;
  readonly editOf: (changes: readonly Change[]) => Edit;
  /** The record that stands where a change is to be made; null for none. */
  readonly findRecord: (change: Change) => unknown;
  /** Shows each change's `after`, or refuses all of them. */
  readonly show: (changes: readonly Change[]) => Result<void, Failure>;
  /** Keeps a change that is shown. */
  readonly keep: (change: Change) => Promise<void>;
  /** Called after a step; `isTyped` says that it was joined to the step before, typed just now. */
  readonly onMade?: (changes: readonly Change[], isTyped: boolean) => void;
  /** Called when changes were kept, for the other tabs. */
  readonly onKept: () => void;
}

const KEPT_AT_ONCE = 20;

export function createReversibleRecords<Change extends RecordChange, Failure = never>({
  edits,
  editOf,
  findRecord,
  show,
  keep,
  onMade = () => undefined,
  onKept,
}: ReversibleRecordsOptions<Change, Failure>): ReversibleRecords<Change, Failure> {
  let shownCount = 0;

  /** A few are kept at once, as the page may be left in a moment; of many, the page has its turn between. */
  const keepAll = (changes: readonly Change[]): Promise<unknown> =>
    changes.length <= KEPT_AT_ONCE ? Promise.all(changes.map(keep)) : keepInSlices(changes);

  const keepInSlices = async (changes: readonly Change[]): Promise<void> => {
    const kept = await mapInSlices(changes, (change) => ({ whenKept: keep(change) }));
    await Promise.all(kept.map(({ whenKept }) => whenKept));
  };

  const write = (changes: readonly Change[]): Result<void, Failure> => {
    const shown = show(changes);
    if (!shown.ok) return shown;
    shownCount += 1;
    void keepAll(changes).then(onKept);
    return shown;
  };

  return {
    make(changes) {
      const real = changes.filter(({ before, after }) => !sameValue(before, after));
      if (real.length === 0) return succeed(undefined);
      const written = write(real);
      if (written.ok) onMade(real, edits.add(editOf(real)));
      return written;
    },

    reapply(changes) {
      const stands = changes.every((change) => sameValue(findRecord(change), change.before));
      return stands && write(changes).ok;
    },

    async readKept(read) {
      for (;;) {
        const countBefore = shownCount;
        const kept = await read();
        if (countBefore === shownCount) return kept;
      }
    },
  };
}
