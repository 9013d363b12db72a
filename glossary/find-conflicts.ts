import { type YieldToPage, yieldEverySlice } from '@/lib/base/yield-to-page';
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
  const claims: Claims = new Map();
  for (const { id, entries } of glossaries) {
    for (const entry of entries) addClaims(claims, id, entry);
  }
  return conflictsAmong(claims);
}

/**
 * As `findConflicts`; the page has its turn meanwhile, as 100,000 entries take half a second.
 *
 * @returns null when `signal` ended it
 */
export async function findConflictsInSlices(
  glossaries: Parameters<typeof findConflicts>[0],
  signal: AbortSignal,
  yieldIfDue: YieldToPage = yieldEverySlice(),
): Promise<readonly Conflict[] | null> {
  const claims: Claims = new Map();
  for (const { id, entries } of glossaries) {
    for (const [place, entry] of entries.entries()) {
      if (place % LOOKED_AFTER === 0) {
        await yieldIfDue();
        if (signal.aborted) return null;
      }
      addClaims(claims, id, entry);
    }
  }
  return conflictsAmong(claims);
}

/** Entries between two looks at the clock. */
const LOOKED_AFTER = 64;

/** By the key of their French. */
type Claims = Map<string, Claim[]>;

function addClaims(claims: Claims, glossaryId: string, entry: Entry): void {
  const english = preferredEnglish(entry);
  if (english === null) return;
  for (const key of keysOf(entry)) {
    const claim = { glossaryId, entryId: entry.id, french: entry.french, english };
    const group = claims.get(key);
    if (group) group.push(claim);
    else claims.set(key, [claim]);
  }
}

/** An entry that is not edited stays the same object, and its keys are worked out once. */
const knownKeys = new WeakMap<Entry, readonly string[]>();

function keysOf(entry: Entry): readonly string[] {
  const known = knownKeys.get(entry);
  if (known) return known;
  const keys = [
    ...new Set([entry.french, ...entry.frenchVariants].map((spelling) => spellingKey(spelling))),
  ];
  knownKeys.set(entry, keys);
  return keys;
}

function conflictsAmong(claims: Claims): readonly Conflict[] {
  const found = new Map<string, Conflict>();
  for (const group of claims.values()) {
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
