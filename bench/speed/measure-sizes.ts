import type { Browser } from '@playwright/test';
import { countWords } from '@/lib/document/count-words';
import { readTabMemory } from './tab-memory';
import { longText } from './texts';
import { type LongTask, openReader, untilTranslated } from './watch-reader';

/** One article of one's own in the reader. Times in ms, memory in bytes. */
export interface SizeSample {
  readonly words: number;
  /** From the click that opens it to the first sentence. */
  readonly firstSentenceMs: number;
  readonly msPerWord: number;
  readonly longestTaskOpeningMs: number;
  readonly longestTaskTranslatingMs: number;
  /** Tasks of more than 50 ms while it was translated. */
  readonly longTasksTranslating: number;
  /** The tab's process with the first article, and with this one at its end; null where untold. */
  readonly memoryBefore: number | null;
  readonly memoryAfter: number | null;
  readonly peakBytes: number | null;
}

/** Opens a text of about as many words in the reader, once the first article is done. */
export async function measureSize(
  browser: Browser,
  address: string,
  size: number,
): Promise<SizeSample> {
  const text = await longText(size);
  const words = countWords(text);
  const context = await browser.newContext();
  try {
    const page = await openReader(context, address);
    await untilTranslated(page, 180_000);
    const before = await readTabMemory(browser);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Open an article' });
    await dialog.getByRole('textbox', { name: 'Paste the text here' }).fill(text);
    await dialog.getByRole('textbox', { name: /^Title/ }).fill(`${size} words`);
    await page.evaluate(() => {
      window.forgetBenchMarks();
      document.addEventListener('click', () => performance.mark('opened'), {
        capture: true,
        once: true,
      });
    });
    await dialog.getByRole('button', { name: 'Read this article' }).click();
    // A word takes some 5 ms; a busy machine may take ten times that.
    const marks = await untilTranslated(page, 120_000 + words * 50);
    const openedMs = await page.evaluate(
      () => performance.getEntriesByName('opened')[0]?.startTime ?? 0,
    );
    const after = await readTabMemory(browser);
    const translating = marks.longTasks.filter(({ startMs }) => startMs >= marks.translatingMs);
    const opening = marks.longTasks.filter(({ startMs }) => startMs < marks.translatingMs);
    return {
      words,
      firstSentenceMs: marks.firstSentenceMs - openedMs,
      msPerWord: (marks.doneMs - marks.translatingMs) / words,
      longestTaskOpeningMs: longest(opening),
      longestTaskTranslatingMs: longest(translating),
      longTasksTranslating: translating.length,
      memoryBefore: before?.nowBytes ?? null,
      memoryAfter: after?.nowBytes ?? null,
      peakBytes: after?.peakBytes ?? null,
    };
  } finally {
    await context.close();
  }
}

const longest = (tasks: readonly LongTask[]): number =>
  Math.max(0, ...tasks.map(({ durationMs }) => durationMs));
