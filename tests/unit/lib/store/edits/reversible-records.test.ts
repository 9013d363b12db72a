import { describe, expect, it } from 'vitest';
import { fail, type Result, succeed } from '@/lib/base/result';
import { createEditLog } from '@/lib/store/edits/edit-log';
import type { FieldChange } from '@/lib/store/edits/glossary-records';
import { invertChange } from '@/lib/store/edits/record-change';
import { createReversibleRecords } from '@/lib/store/edits/reversible-records';

/** A change of the definition of an entry. */
const define = (entryId: string, before: string | null, after: string | null): FieldChange => ({
  kind: 'field',
  entryId,
  field: 'definition',
  before,
  after,
});

/** Records of definitions, by entry id; the definition 'refused' is not taken. */
function createDefinitions() {
  let time = 0;
  const edits = createEditLog(() => time);
  const shown = new Map<string, unknown>();
  const kept: FieldChange[] = [];
  const made: boolean[] = [];
  let told = 0;
  const records = createReversibleRecords<FieldChange, 'refused'>({
    edits,
    editOf: (changes) => ({ kind: 'glossary', changes }),
    findRecord: ({ entryId }) => shown.get(entryId) ?? null,
    show(changes): Result<void, 'refused'> {
      if (changes.some(({ after }) => after === 'refused')) return fail('refused');
      for (const { entryId, after } of changes) {
        if (after === null) shown.delete(entryId);
        else shown.set(entryId, after);
      }
      return succeed(undefined);
    },
    async keep(change) {
      kept.push(change);
    },
    onMade: (_, isTyped) => made.push(isTyped),
    onKept: () => {
      told += 1;
    },
  });
  return {
    records,
    shown,
    kept,
    made,
    history: () => edits.store.getState().history.past,
    told: () => told,
    wait: (ms: number) => {
      time += ms;
    },
  };
}

describe('a change of a record', () => {
  it('is shown, kept and one step, and the other tabs hear of it once', async () => {
    const { records, shown, kept, made, history, told } = createDefinitions();
    const changes = [define('a', null, 'A.'), define('b', null, 'B.')];
    expect(records.make(changes).ok).toBe(true);
    expect(Object.fromEntries(shown)).toEqual({ a: 'A.', b: 'B.' });
    expect(kept).toEqual(changes);
    expect(history()).toEqual([{ kind: 'glossary', changes }]);
    expect(made).toEqual([false]);
    await Promise.resolve();
    await Promise.resolve();
    expect(told()).toBe(1);
  });

  it('is no step when the record stays the same', () => {
    const { records, kept, made, history } = createDefinitions();
    records.make([define('a', 'A.', 'A.'), define('b', null, null)]);
    records.make([]);
    expect(kept).toEqual([]);
    expect(made).toEqual([]);
    expect(history()).toEqual([]);
  });

  it('is neither kept nor a step when it is refused', () => {
    const { records, kept, history } = createDefinitions();
    expect(records.make([define('a', null, 'refused')])).toEqual(fail('refused'));
    expect(kept).toEqual([]);
    expect(history()).toEqual([]);
  });

  it('says whether it went on with the typing before it', () => {
    const { records, made, wait } = createDefinitions();
    records.make([define('a', null, 'A')]);
    wait(100);
    records.make([define('a', 'A', 'An')]);
    wait(5000);
    records.make([define('a', 'An', 'An a')]);
    expect(made).toEqual([false, true, false]);
  });

  it('is a step of its own where something else was put in its place, however soon', () => {
    const { records, made, wait } = createDefinitions();
    records.make([define('a', null, 'The first text')]);
    wait(100);
    records.make([define('a', 'The first text', 'Another one, pasted over it')]);
    expect(made).toEqual([false, false]);
  });

  it('is taken back by its inverse, without a new step', () => {
    const { records, shown, history } = createDefinitions();
    const change = define('a', null, 'A.');
    records.make([change]);
    expect(records.reapply([invertChange(change)])).toBe(true);
    expect(shown.size).toBe(0);
    expect(history()).toHaveLength(1);
  });

  it('is not taken back where another tab has written since', () => {
    const { records, shown, kept } = createDefinitions();
    const changes = [define('a', null, 'A.'), define('b', null, 'B.')];
    records.make(changes);
    shown.set('b', 'From another tab.');
    expect(records.reapply(changes.map(invertChange))).toBe(false);
    expect(Object.fromEntries(shown)).toEqual({ a: 'A.', b: 'From another tab.' });
    expect(kept).toEqual(changes);
  });
});

describe('what is kept', () => {
  it('is read again when a change overtook the reading', async () => {
    const { records } = createDefinitions();
    let readings = 0;
    const kept = await records.readKept(async () => {
      readings += 1;
      if (readings === 1) records.make([define('a', null, 'A.')]);
      return readings;
    });
    expect(kept).toBe(2);
  });
});
