import * as v from 'valibot';

const key = 'translator-speeds';

/** By model id, French words a second. */
export type KeptSpeeds = Readonly<Record<string, number>>;

const keptSpeeds = v.pipe(
  v.string(),
  v.parseJson(),
  v.record(v.string(), v.pipe(v.number(), v.finite(), v.minValue(0))),
);

/**
 * How fast each translator was on this machine when it last came to the end of an article.
 *
 * @param storage null where the browser keeps nothing
 */
export function readSpeeds(storage: Pick<Storage, 'getItem'> | null): KeptSpeeds {
  const kept = v.safeParse(keptSpeeds, storage?.getItem(key) ?? null);
  return kept.success ? kept.output : {};
}

export function keepSpeed(
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
  modelId: string,
  wordsPerSecond: number,
): void {
  const speeds = { ...readSpeeds(storage), [modelId]: wordsPerSecond };
  try {
    storage?.setItem(key, JSON.stringify(speeds));
  } catch {
    // Full, or forbidden: the settings say that nothing was measured.
  }
}
