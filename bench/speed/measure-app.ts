import type { BrowserContext } from '@playwright/test';
import { countWords, type Sample } from './sample';

interface Marks {
  translatingMs: number | null;
  firstSentenceMs: number | null;
  doneMs: number | null;
}

declare global {
  interface Window {
    benchMarks: Marks;
  }
}

export interface AppVisit {
  readonly sample: Sample;
  /** The article's sentences, as the app split them. */
  readonly french: readonly string[];
}

/** Opens the reader and watches it, from outside, translate the first article to its end. */
export async function measureApp(context: BrowserContext, address: string): Promise<AppVisit> {
  const page = await context.newPage();
  // A file of its own: a compiled function would call helpers that the page does not have.
  await page.addInitScript({ path: 'bench/speed/watch-reader.js' });
  await page.goto(address);
  await page.waitForSelector('[data-phase="done"]', { timeout: 180_000 });
  const marks = await page.evaluate(() => window.benchMarks);
  const french = await page.locator('[data-segment][lang="fr"]').allInnerTexts();
  const english = await page.locator('[data-segment][lang="en"]').allInnerTexts();
  await page.close();
  const { translatingMs, firstSentenceMs, doneMs } = marks;
  if (translatingMs === null || firstSentenceMs === null || doneMs === null) {
    throw new Error(`The reader ended without ${JSON.stringify(marks)}`);
  }
  return {
    sample: {
      firstSentenceMs,
      wordsPerSecond: countWords(english) / ((doneMs - translatingMs) / 1000),
    },
    french: french.map((text) => text.trim()),
  };
}

/** Forgets finished sentences and keeps the model: a second visit then translates everything again. */
export async function forgetTranslations(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${address}/icon.svg`);
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      if (name) indexedDB.deleteDatabase(name);
    }
  });
  await page.close();
}
