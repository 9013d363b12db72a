import type { BrowserContext, Page } from '@playwright/test';

/** What `watch-reader.js` noted, in ms since the page was asked for. */
export interface Marks {
  readonly translatingMs: number;
  readonly firstSentenceMs: number;
  /** When every sentence had English, drafts included; null where they were not counted. */
  readonly allDraftedMs: number | null;
  /** When every sentence had its English; the terms that some lack are sought after that. */
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
      allDraftedMs: number | null;
      /** Stays null where no term is sought: the article is done then. */
      allEnglishMs: number | null;
      doneMs: number | null;
      longTasks: LongTask[];
    };
    /** Whether each change of the page is looked at for the last draft. */
    benchCountsDrafts?: boolean;
    forgetBenchMarks(): void;
    watchFrames(): void;
    /** In ms, since `watchFrames`. */
    stopWatchingFrames(): readonly number[];
  }
}

/** Opens the reader in a new tab, watched from its first moment. */
export async function openReader(
  context: BrowserContext,
  address: string,
  { countsDrafts = false } = {},
): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((counts) => {
    window.benchCountsDrafts = counts;
  }, countsDrafts);
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
  const { translatingMs, firstSentenceMs, allDraftedMs, doneMs, longTasks } = marks;
  if (translatingMs === null || firstSentenceMs === null || doneMs === null) {
    throw new Error(`The reader ended without ${JSON.stringify(marks)}`);
  }
  const allEnglishMs = marks.allEnglishMs ?? doneMs;
  return { translatingMs, firstSentenceMs, allDraftedMs, allEnglishMs, doneMs, longTasks };
}
