import { createStore } from 'zustand/vanilla';
import type { Entry } from '@/glossary/entry';
import { compileInSlices } from '@/glossary/match/compile-in-slices';
import { type CompiledTerms, compileTerms } from '@/glossary/match/compiled-terms';
import { sameValue } from '@/lib/base/same-value';
import type { TermsStore } from '@/lib/store/state/stores';

/** Makes the glossary ready to be looked for, once a state of it. */
export interface TermCompiler {
  /** What was made ready last. */
  readonly store: TermsStore;
  /**
   * Takes the entries that count now. Says whether they are others than before, as far as anything is
   * looked for: a definition is not.
   */
  take(entries: readonly Entry[]): boolean;
  /** Calls it when the entries that were taken last are ready: at once, when they are. */
  whenReady(use: () => void): void;
}

/** More are compiled in slices, so that the page goes on: it takes some 20 ms for as many. */
const MOST_AT_ONCE = 300;

/** Half of what a page has for a frame, in ms. */
const SLICE_MS = 8;

/**
 * @param entries that count at first
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
    const slices = { sliceMs: SLICE_MS, clock, pause };
    const matcher = await compileInSlices(due, slices, controller.signal);
    if (matcher !== null && !controller.signal.aborted) finish(compileTerms(due, matcher));
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

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

const sameWording = (a: readonly Entry[], b: readonly Entry[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((entry, index) => {
      const other = b[index];
      return (
        other !== undefined && (entry === other || sameValue(wordingOf(entry), wordingOf(other)))
      );
    }));

/** All of an entry but what is only read. */
function wordingOf({ definition, domain, note, source, ...wording }: Entry): object {
  return wording;
}
