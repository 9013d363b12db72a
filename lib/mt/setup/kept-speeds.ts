import * as v from 'valibot';

const key = 'translator-speeds';

/** French words a second, by model id. */
export type KeptSpeeds = Readonly<Record<string, number>>;

const keptSpeeds = v.pipe(
  v.string(),
  v.parseJson(),
  v.record(v.string(), v.pipe(v.number(), v.finite(), v.minValue(0))),
);

/**
 * Reads how fast each translator was on this machine when it last finished an article.
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
    // The storage is full or forbidden. The settings then say that nothing was measured.
  }
}
