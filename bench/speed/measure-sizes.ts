import { type Browser, expect } from '@playwright/test';
import { countWords } from '@/lib/document/count-words';
import { measureScrolling, type Scrolling } from './measure-scrolling';
import { collectGarbage, readTabMemory } from './tab-memory';
import { longText } from './texts';
import { type LongTask, openReader, untilTranslated } from './watch-reader';

/** One article of one's own in the reader. Times in ms, memory in bytes. */
export interface SizeSample {
  readonly words: number;
  /** From the click that opens it to the first sentence. */
  readonly firstSentenceMs: number;
  readonly msPerWord: number;
  /** Of it, until every sentence had English, and after that, while terms were sought that some lacked. */
  readonly msPerWordFirstPass: number;
  readonly msPerWordSeekingTerms: number;
  readonly longestTaskOpeningMs: number;
  readonly longestTaskTranslatingMs: number;
  /** Tasks of more than 50 ms while it was translated. */
  readonly longTasksTranslating: number;
  /** While it was translated. */
  readonly scrolling: Scrolling;
  /**
   * The tab's process with the first article, and with this one at its end, each after a garbage
   * collection of the page; null where untold.
   */
  readonly memoryBefore: number | null;
  readonly memoryAfter: number | null;
  readonly peakBytes: number | null;
  /** The page's own heap, without worker and wasm, at the end. */
  readonly pageHeapAfter: number;
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
    await collectGarbage(page);
    const before = await readTabMemory(browser);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Open an article' });
    // As a file: typing so much into a text box takes the browser longer than all that is measured.
    await dialog.getByLabel(/^Or choose a file/).setInputFiles({
      name: `${size} words.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    await expect(dialog.getByRole('textbox', { name: /^Title/ })).toHaveValue(`${size} words`);
    await page.evaluate(() => {
      window.forgetBenchMarks();
      document.addEventListener('click', () => performance.mark('opened'), {
        capture: true,
        once: true,
      });
    });
    await dialog.getByRole('button', { name: 'Read this article' }).click();
    await page.waitForFunction(() => window.benchMarks.firstSentenceMs !== null, null, {
      timeout: 120_000,
      polling: 50,
    });
    const scrolling = await measureScrolling(page);
    // A word takes some 5 ms; a busy machine may take ten times that.
    const marks = await untilTranslated(page, 120_000 + words * 50);
    const openedMs = await page.evaluate(
      () => performance.getEntriesByName('opened')[0]?.startTime ?? 0,
    );
    const pageHeapAfter = await collectGarbage(page);
    const after = await readTabMemory(browser);
    const translating = marks.longTasks.filter(({ startMs }) => startMs >= marks.translatingMs);
    const opening = marks.longTasks.filter(({ startMs }) => startMs < marks.translatingMs);
    return {
      words,
      firstSentenceMs: marks.firstSentenceMs - openedMs,
      msPerWord: (marks.doneMs - marks.translatingMs) / words,
      msPerWordFirstPass: (marks.allEnglishMs - marks.translatingMs) / words,
      msPerWordSeekingTerms: (marks.doneMs - marks.allEnglishMs) / words,
      longestTaskOpeningMs: longest(opening),
      longestTaskTranslatingMs: longest(translating),
      longTasksTranslating: translating.length,
      scrolling,
      memoryBefore: before?.nowBytes ?? null,
      memoryAfter: after?.nowBytes ?? null,
      peakBytes: after?.peakBytes ?? null,
      pageHeapAfter,
    };
  } finally {
    await context.close();
  }
}

const longest = (tasks: readonly LongTask[]): number =>
  Math.max(0, ...tasks.map(({ durationMs }) => durationMs));
