import { doAtOnce, type Steps } from '@/lib/base/steps';
import type { Entry } from '../entry';
import { spellingKey } from '../spelling-key';
import { applyRule, areOneTerm, planImport } from './plan-import';

/** Entries that become one, and those that are then not needed any more. */
export interface MergedDuplicates {
  readonly replaced: readonly Entry[];
  readonly removedIds: readonly string[];
}

/**
 * Merges entries that share their French: the first of each stays, with the English of the others among
 * its accepted English and with what they say beyond it. Entries that share it with none are left alone. Of
 * 100,000 entries that takes some seconds.
 *
 * @param entries in order of precedence
 */
export function* mergeDuplicateSteps(entries: readonly Entry[]): Steps<MergedDuplicates> {
  /** By the key of their French, those of one French together. */
  const byKey = new Map<string, Entry[][]>();
  for (const entry of entries) {
    yield;
    const key = spellingKey(entry.french);
    const groups = byKey.get(key) ?? [];
    const group = groups.find((alike) => alike.every((each) => areOneTerm(each, entry)));
    if (group) group.push(entry);
    else byKey.set(key, [...groups, [entry]]);
  }
  const replaced: Entry[] = [];
  const removedIds: string[] = [];
  for (const [first, ...others] of [...byKey.values()].flat()) {
    yield;
    if (first === undefined || others.length === 0) continue;
    const merged = others.reduce(mergeInto, first);
    removedIds.push(...others.map(({ id }) => id));
    if (merged !== first) replaced.push(merged);
  }
  return { replaced, removedIds };
}

/** As `mergeDuplicateSteps`, without a pause. */
export const mergeDuplicates = (entries: readonly Entry[]): MergedDuplicates =>
  doAtOnce(mergeDuplicateSteps(entries));

function mergeInto(merged: Entry, entry: Entry): Entry {
  const plan = planImport([merged], [{ line: 1, entry, key: spellingKey(merged.french) }]);
  const rule = plan.conflicts.length > 0 ? 'add-variant' : 'keep';
  return applyRule(plan, rule).replaced[0] ?? merged;
}
