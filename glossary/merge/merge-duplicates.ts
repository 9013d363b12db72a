import type { Entry } from '../entry';
import { spellingKey } from '../spelling-key';
import { applyRule, planImport } from './plan-import';

/** Entries that become one, and those that are then not needed any more. */
export interface MergedDuplicates {
  readonly replaced: readonly Entry[];
  readonly removedIds: readonly string[];
}

/**
 * Merges entries that share their French: the first of each stays, with the English of the others among
 * its accepted English and with what they say beyond it. Entries that share it with none are left alone.
 *
 * @param entries in order of precedence
 */
export function mergeDuplicates(entries: readonly Entry[]): MergedDuplicates {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = spellingKey(entry.french);
    const alike = byKey.get(key);
    if (alike) alike.push(entry);
    else byKey.set(key, [entry]);
  }
  const replaced: Entry[] = [];
  const removedIds: string[] = [];
  for (const [first, ...others] of byKey.values()) {
    if (first === undefined || others.length === 0) continue;
    let merged = first;
    for (const entry of others) {
      const key = spellingKey(first.french);
      const plan = planImport([merged], [{ line: 1, entry, key }]);
      merged =
        applyRule(plan, plan.conflicts.length > 0 ? 'add-variant' : 'keep').replaced[0] ?? merged;
      removedIds.push(entry.id);
    }
    if (merged !== first) replaced.push(merged);
  }
  return { replaced, removedIds };
}
