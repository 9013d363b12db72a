import type { Entry } from './entry';
import { spellingKey } from './spelling-key';

/** A French term for which two glossaries prefer different English. */
export interface Conflict {
  /** The French as the glossary of highest precedence spells it. */
  readonly french: string;
  /**
   * The entries with this French, in order of precedence. The translator is asked for the English of the
   * first.
   */
  readonly entries: readonly { readonly glossaryId: string; readonly entryId: string }[];
}

/**
 * Finds the conflicts of active glossaries, in order of their first entries. Two senses within one glossary
 * are no conflict, nor are two glossaries that agree on one of their senses. Case and outer space of the
 * English do not count. Entries that only explain take no part.
 *
 * @param glossaries in order of precedence
 */
export function findConflicts(
  glossaries: readonly { readonly id: string; readonly entries: readonly Entry[] }[],
): readonly Conflict[] {
  const groups = new Map<string, Claim[]>();
  for (const { id: glossaryId, entries } of glossaries) {
    for (const entry of entries) {
      const english = preferredEnglish(entry);
      if (english === null) continue;
      for (const key of new Set(
        [entry.french, ...entry.frenchVariants].map((spelling) => spellingKey(spelling)),
      )) {
        const claim = { glossaryId, entryId: entry.id, french: entry.french, english };
        const group = groups.get(key);
        if (group) group.push(claim);
        else groups.set(key, [claim]);
      }
    }
  }
  const found = new Map<string, Conflict>();
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || group.length === 1 || agree(group)) continue;
    const entries = group.map(({ glossaryId, entryId }) => ({ glossaryId, entryId }));
    // A variant that they share as well makes no second conflict.
    const name = JSON.stringify(entries);
    if (!found.has(name)) found.set(name, { french: first.french, entries });
  }
  return [...found.values()];
}

interface Claim {
  readonly glossaryId: string;
  readonly entryId: string;
  readonly french: string;
  readonly english: string;
}

/** Gives the English that an entry prefers, as it is compared; null when the entry only explains. */
function preferredEnglish({ french, english, isKeptInFrench }: Entry): string | null {
  const preferred = (isKeptInFrench ? french : english).trim().toLowerCase();
  return preferred === '' ? null : preferred;
}

/** Says whether every two glossaries have some English in common. */
function agree(group: readonly Claim[]): boolean {
  const byGlossary = new Map<string, Set<string>>();
  for (const { glossaryId, english } of group) {
    byGlossary.set(glossaryId, (byGlossary.get(glossaryId) ?? new Set()).add(english));
  }
  const preferred = [...byGlossary.values()];
  return preferred.every((a, index) =>
    preferred.slice(index + 1).every((b) => [...a].some((english) => b.has(english))),
  );
}
