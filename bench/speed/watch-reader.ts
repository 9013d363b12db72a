import type { BrowserContext, Page } from '@playwright/test';

/** What `watch-reader.js` noted, in ms since the page was asked for. */
export interface Marks {
  readonly translatingMs: number;
  readonly firstSentenceMs: number;
  /** When every sentence had English; the terms that some lack are sought after that. */
  readonly allEnglishMs: number;
  readonly doneMs: number;
  readonly longTasks: readonly LongTask[];
}

/** A stretch of 50 ms or more in which the page could answer nobody. */
export interface LongTask {
  readonly startMs: number;
  readonly durationMs: number;
}

declare global {
  interface Window {
    benchMarks: {
      translatingMs: number | null;
      firstSentenceMs: number | null;
      /** Stays null where no term is sought: the article is done then. */
      allEnglishMs: number | null;
      doneMs: number | null;
      longTasks: LongTask[];
    };
    forgetBenchMarks(): void;
    watchFrames(): void;
    /** In ms, since `watchFrames`. */
    stopWatchingFrames(): readonly number[];
  }
}

/** Opens the reader in a new tab, watched from its first moment. */
export async function openReader(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  // A file of its own: a compiled function would call helpers that the page does not have.
  await page.addInitScript({ path: 'bench/speed/watch-reader.js' });
  await page.goto(address);
  return page;
}

/** Waits for the article's end. Throws when the reader came to it without what is measured. */
export async function untilTranslated(page: Page, timeoutMs: number): Promise<Marks> {
  await page.waitForFunction(() => window.benchMarks.doneMs !== null, null, {
    timeout: timeoutMs,
    polling: 250,
  });
  const marks = await page.evaluate(() => window.benchMarks);
  const { translatingMs, firstSentenceMs, doneMs, longTasks } = marks;
  if (translatingMs === null || firstSentenceMs === null || doneMs === null) {
    throw new Error(`The reader ended without ${JSON.stringify(marks)}`);
  }
  const allEnglishMs = marks.allEnglishMs ?? doneMs;
  return { translatingMs, firstSentenceMs, allEnglishMs, doneMs, longTasks };
}
