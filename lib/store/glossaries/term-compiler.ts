import { createStore } from 'zustand/vanilla';
import type { Entry } from '@/glossary/entry';
import { compileInSlices } from '@/glossary/match/compile-in-slices';
import { type CompiledTerms, compileTerms } from '@/glossary/match/compiled-terms';
import { sameValue } from '@/lib/base/same-value';
import { doInSlices, type Steps } from '@/lib/base/steps';
import { yieldEverySlice } from '@/lib/base/yield-to-page';
import type { TermsStore } from '@/lib/store/state/stores';

/** Compiles the entries of the glossaries, so that their terms can be looked for in a text. */
export interface TermCompiler {
  /** The terms that were compiled last. */
  readonly store: TermsStore;
  /**
   * Takes the entries that count now. Returns whether their wording differs from before; a definition,
   * which is only read, does not matter.
   */
  take(entries: readonly Entry[]): boolean;
  /** Calls `use` once the entries that were taken last are compiled: at once when they are already. */
  whenReady(use: () => void): void;
}

/** More entries are compiled in slices, so that the page goes on. So many take some 20 ms. */
const MOST_AT_ONCE = 300;

/** A slice takes at most half of the time of a frame, in ms. */
const SLICE_MS = 8;

/**
 * @param entries the entries that count at first
 * @param clock milliseconds, from any start
 */
export function createTermCompiler(entries: readonly Entry[], clock: () => number): TermCompiler {
  const store: TermsStore = createStore<{ readonly compiled: CompiledTerms }>(() => ({
    compiled: compileTerms(entries),
  }));
  let taken = entries;
  let compiling: AbortController | null = null;
  let waiting: readonly (() => void)[] = [];

  const finish = (compiled: CompiledTerms): void => {
    compiling = null;
    store.setState({ compiled });
    const due = waiting;
    waiting = [];
    for (const use of due) use();
  };

  const compile = async (due: readonly Entry[]): Promise<void> => {
    const controller = new AbortController();
    compiling = controller;
    const yieldIfDue = yieldEverySlice({ sliceMs: SLICE_MS, now: clock });
    const { signal } = controller;
    const matcher = await compileInSlices(due, yieldIfDue, signal);
    const byId = await doInSlices(listById(due), signal, yieldIfDue);
    if (matcher !== null && byId !== null && !signal.aborted) {
      finish(compileTerms(due, matcher, byId));
    }
  };

  return {
    store,

    take(now) {
      const isSame = sameWording(now, taken);
      taken = now;
      if (isSame) return false;
      compiling?.abort();
      if (now.length > MOST_AT_ONCE) void compile(now);
      else finish(compileTerms(now));
      return true;
    },

    whenReady(use) {
      if (compiling === null) use();
      else waiting = [...waiting, use];
    },
  };
}

function* listById(entries: readonly Entry[]): Steps<ReadonlyMap<string, Entry>> {
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    yield;
    byId.set(entry.id, entry);
  }
  return byId;
}

const sameWording = (a: readonly Entry[], b: readonly Entry[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((entry, index) => {
      const other = b[index];
      return (
        other !== undefined && (entry === other || sameValue(wordingOf(entry), wordingOf(other)))
      );
    }));

/** Picks what the matching and the translating of an entry depend on. */
function wordingOf({
  definition,
  domain,
  note,
  example,
  source,
  gender,
  ...wording
}: Entry): object {
  return wording;
}
