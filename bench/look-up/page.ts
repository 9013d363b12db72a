import { loadSiteDictionary } from '../../lib/dictionary/load-dictionary';

export interface LookUpRun {
  /** Fetching, checking and opening the dictionary. */
  readonly loadMs: number;
  /** One a word. */
  readonly foundMs: readonly number[];
  /** Of words that it lacks, for which all other spellings and their parts are tried. */
  readonly lackingMs: readonly number[];
}

declare global {
  interface Window {
    runLookUp: (words: readonly string[]) => Promise<LookUpRun>;
  }
}

/** As a reader does not ask without a pause, and a thread that never rests is made to wait on a busy machine. */
const PAUSE_MS = 15;

/** Looks words up one after another. The dictionary has no neighbours among them, so that each unpacks its own blocks. */
window.runLookUp = async (words) => {
  const start = performance.now();
  const loaded = await loadSiteDictionary();
  if (!loaded.ok) throw new Error(loaded.failure.code);
  const loadMs = performance.now() - start;
  const foundMs: number[] = [];
  const lackingMs: number[] = [];
  for (const word of words) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const asked = performance.now();
    const readings = await loaded.value.lookUp(word);
    (readings.length > 0 ? foundMs : lackingMs).push(performance.now() - asked);
  }
  return { loadMs, foundMs, lackingMs };
};
