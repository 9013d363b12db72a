import type { BrowserContext, LaunchOptions } from '@playwright/test';
import { withFreshProfile } from './fresh-profile';
import { readTabMemory } from './tab-memory';
import { type Marks, openReader, untilTranslated } from './watch-reader';

/** Two visits to the reader with a fresh browser profile. Times in ms, memory in bytes. */
export interface AppSample {
  readonly coldFirstSentenceMs: number;
  /** Until every sentence had its first English. */
  readonly coldDraftWordsPerSecond: number;
  /** Until all was done, the second look with it. */
  readonly coldWordsPerSecond: number;
  /** At a second visit, with the model kept and the sentences forgotten. */
  readonly warmFirstSentenceMs: number;
  readonly warmDraftWordsPerSecond: number;
  readonly warmWordsPerSecond: number;
  /** Null where it cannot be told. */
  readonly peakBytes: number | null;
}

/** Watches the reader, from outside, translate the first article. */
export function measureApp(
  browserOptions: LaunchOptions,
  address: string,
  words: number,
): Promise<AppSample> {
  return withFreshProfile(browserOptions, async (context, browser) => {
    const speedOf = ({ translatingMs, doneMs }: Marks) => words / ((doneMs - translatingMs) / 1000);
    const draftSpeedOf = ({ translatingMs, allDraftedMs, doneMs }: Marks) =>
      words / (((allDraftedMs ?? doneMs) - translatingMs) / 1000);
    const first = await openReader(context, address, { countsDrafts: true });
    const cold = await untilTranslated(first, 180_000);
    await first.close();
    await forgetTranslations(context, address);
    const second = await openReader(context, address, { countsDrafts: true });
    const warm = await untilTranslated(second, 180_000);
    const memory = await readTabMemory(browser);
    return {
      coldFirstSentenceMs: cold.firstSentenceMs,
      coldDraftWordsPerSecond: draftSpeedOf(cold),
      coldWordsPerSecond: speedOf(cold),
      warmFirstSentenceMs: warm.firstSentenceMs,
      warmDraftWordsPerSecond: draftSpeedOf(warm),
      warmWordsPerSecond: speedOf(warm),
      peakBytes: memory?.peakBytes ?? null,
    };
  });
}

/** Forgets finished sentences and keeps the model: a second visit then translates everything again. */
async function forgetTranslations(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${address}/icon.svg`);
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      if (name) indexedDB.deleteDatabase(name);
    }
  });
  await page.close();
}
