import * as v from 'valibot';
import { type EngineSetup, engineSetup } from './engine-setup';
import type { Machine } from './machine';

const key = 'engine-setup';

const keptSetup = v.object({
  setup: engineSetup,
  /** What it was measured on. Another machine, browser or model is measured anew. */
  cores: v.number(),
  browser: v.string(),
  isCrossOriginIsolated: v.boolean(),
  modelDigest: v.string(),
  wordsPerSecond: v.optional(v.number()),
});

/** What was measured, and with which model. */
export interface KeptSetup {
  readonly setup: EngineSetup;
  readonly modelDigest: string;
  /** French words a second of greedy search; absent in what older versions kept. */
  readonly wordsPerSecond?: number | undefined;
}

/**
 * Reads the setup that was measured on this machine. The page does this before anything else.
 *
 * @param storage null where the browser keeps nothing
 * @returns null when nothing was measured here, or the machine or the browser has changed
 */
export function readKeptSetup(
  storage: Pick<Storage, 'getItem'> | null,
  machine: Machine,
): KeptSetup | null {
  const written = storage?.getItem(key) ?? null;
  if (written === null) return null;
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), keptSetup), written);
  if (!kept.success) return null;
  const { setup, modelDigest, wordsPerSecond, ...measuredOn } = kept.output;
  const isSame =
    measuredOn.cores === machine.cores &&
    measuredOn.browser === machine.browser &&
    measuredOn.isCrossOriginIsolated === machine.isCrossOriginIsolated;
  return isSame ? { setup, modelDigest, wordsPerSecond } : null;
}

/** Keeps a setup for later visits. Where it cannot be kept, it is measured again next time. */
export function keepSetup(
  storage: Pick<Storage, 'setItem'> | null,
  { cores, browser, isCrossOriginIsolated }: Machine,
  { setup, modelDigest, wordsPerSecond }: KeptSetup,
): void {
  const record = { setup, modelDigest, wordsPerSecond, cores, browser, isCrossOriginIsolated };
  try {
    storage?.setItem(key, JSON.stringify(record));
  } catch {
    // The storage is full or forbidden. Measuring again costs some seconds of an idle machine.
  }
}

/** Forgets a setup that proved unusable. */
export function forgetSetup(storage: Pick<Storage, 'removeItem'> | null): void {
  storage?.removeItem(key);
}

/** Opens the browser's storage; null on the server, and where the browser forbids it. */
export function openStorage(): Storage | null {
  try {
    return 'window' in globalThis ? window.localStorage : null;
  } catch {
    return null;
  }
}
