import type { Browser, BrowserContext, Page } from '@playwright/test';
import { countWords } from '@/lib/document/count-words';
import type { Run } from './contest';
import type { Contestant } from './contestants';
import { readTabMemory } from './tab-memory';

export interface Texts {
  readonly article: readonly string[];
  readonly flores: readonly string[] | null;
}

/** Two visits of one contestant with a fresh browser profile. Times in ms, memory in bytes. */
export interface ContestantSample {
  /** From the page's address to the first sentence, with nothing in any cache. */
  readonly coldFirstSentenceMs: number;
  /** The same at the second visit. */
  readonly warmFirstSentenceMs: number;
  /** French words a second over both texts at the second visit, the model loaded. */
  readonly wordsPerSecond: number;
  readonly articleWordsPerSecond: number;
  /** After the article; null without the corpus. */
  readonly floresWordsPerSecond: number | null;
  /** At the end of the second visit; null where it cannot be told. */
  readonly peakBytes: number | null;
}

export interface ContestantVisit {
  readonly sample: ContestantSample;
  /** The article's English. */
  readonly english: readonly string[];
}

/** Has a contestant translate the texts. No other tab may be open. */
export async function measureContestant(
  browser: Browser,
  server: string,
  { page: path }: Contestant,
  model: string,
  { article, flores }: Texts,
): Promise<ContestantVisit> {
  const address = server + path;
  const context = await browser.newContext();
  try {
    const cold = await visit(context, address, (page) =>
      translate(page, model, article.slice(0, 1)),
    );
    return await visit(context, address, async (page) => {
      const first = await translate(page, model, article);
      const second = flores && (await translate(page, model, flores));
      const memory = await readTabMemory(browser);
      return {
        english: first.texts,
        sample: {
          coldFirstSentenceMs: cold.firstSentenceMs,
          warmFirstSentenceMs: first.firstSentenceMs,
          wordsPerSecond:
            (words(article) + words(flores ?? [])) / (seconds(first) + seconds(second)),
          articleWordsPerSecond: words(article) / seconds(first),
          floresWordsPerSecond: flores && words(flores) / seconds(second),
          peakBytes: memory?.peakBytes ?? null,
        },
      };
    });
  } finally {
    await context.close();
  }
}

async function visit<Found>(
  context: BrowserContext,
  address: string,
  use: (page: Page) => Promise<Found>,
): Promise<Found> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'translateAll' in window);
  const found = await use(page);
  await page.close();
  return found;
}

const translate = (page: Page, model: string, sentences: readonly string[]): Promise<Run> =>
  page.evaluate(({ id, texts }) => window.translateAll(id, texts), { id: model, texts: sentences });

const words = (sentences: readonly string[]): number => countWords(sentences.join(' '));

const seconds = (run: Run | null): number => (run ? (run.doneMs - run.beganMs) / 1000 : 0);
