import type { BrowserContext } from '@playwright/test';
import { countWords, type Sample } from './sample';

interface RivalRun {
  readonly begunMs: number;
  readonly firstSentenceMs: number;
  readonly doneMs: number;
  readonly texts: readonly string[];
}

declare global {
  interface Window {
    translateAll(model: string, sentences: readonly string[]): Promise<RivalRun>;
  }
}

/** The library's plain pipeline over the same sentences, in a page of its own. */
export async function measureRival(
  context: BrowserContext,
  address: string,
  model: string,
  sentences: readonly string[],
): Promise<Sample> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'translateAll' in window);
  const run = await page.evaluate(({ id, texts }) => window.translateAll(id, texts), {
    id: model,
    texts: sentences,
  });
  await page.close();
  return {
    firstSentenceMs: run.firstSentenceMs,
    wordsPerSecond: countWords(run.texts) / ((run.doneMs - run.begunMs) / 1000),
  };
}
