import type { BrowserContext, LaunchOptions, Page } from '@playwright/test';
import { countWords } from '@/lib/document/count-words';
import { summarise } from '../../statistics';
import { withFreshProfile } from '../fresh-profile';
import { bleuOfTexts } from '../score-texts';
import { readTabMemory } from '../tab-memory';
import type { TestSentences } from '../texts';
import type { CancelTimes, Run } from './contest';
import type { Contestant } from './contestants';

export interface Texts {
  readonly article: readonly string[];
  readonly flores: TestSentences | null;
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
  /** Of what it made of FLORES; null without the corpus or its references. */
  readonly bleu: number | null;
  /** The engine's alone; null for a rival. */
  readonly cancelMs: { readonly [During in keyof CancelTimes]: CancelSummary } | null;
  /** At the end of the second visit; null where it cannot be told. */
  readonly peakBytes: number | null;
}

/** From the word to stop to the end of `translate`, in ms. */
export interface CancelSummary {
  readonly n: number;
  readonly median: number;
  readonly max: number;
}

export interface ContestantVisit {
  readonly sample: ContestantSample;
  /** The article's English. */
  readonly english: readonly string[];
}

/** Has a contestant translate the texts. */
export function measureContestant(
  browserOptions: LaunchOptions,
  server: string,
  { page: path }: Contestant,
  model: string,
  { article, flores }: Texts,
): Promise<ContestantVisit> {
  const address = server + path;
  return withFreshProfile(browserOptions, async (context, browser) => {
    const cold = await visit(context, address, (page) =>
      translate(page, model, article.slice(0, 1)),
    );
    return visit(context, address, async (page) => {
      const first = await translate(page, model, article);
      const second = flores && (await translate(page, model, flores.french));
      const memory = await readTabMemory(browser);
      const french = [...article, ...(flores?.french ?? [])];
      return {
        english: first.texts,
        sample: {
          coldFirstSentenceMs: cold.firstSentenceMs,
          warmFirstSentenceMs: first.firstSentenceMs,
          wordsPerSecond:
            (words(article) + words(flores?.french ?? [])) / (seconds(first) + seconds(second)),
          articleWordsPerSecond: words(article) / seconds(first),
          floresWordsPerSecond: flores && words(flores.french) / seconds(second),
          bleu: second && bleuOfTexts(second.texts, flores?.references ?? null),
          cancelMs: await cancel(page, french),
          peakBytes: memory?.peakBytes ?? null,
        },
      };
    });
  });
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

async function cancel(
  page: Page,
  sentences: readonly string[],
): Promise<ContestantSample['cancelMs']> {
  if (!(await page.evaluate(() => 'measureCancels' in window))) return null;
  const times = await page.evaluate((texts) => window.measureCancels(texts), sentences);
  return { decoding: ofTimes(times.decoding), seekingTerms: ofTimes(times.seekingTerms) };
}

function ofTimes(times: readonly number[]): CancelSummary {
  const { n, median } = summarise(times);
  return { n, median, max: Math.max(...times) };
}

const words = (sentences: readonly string[]): number => countWords(sentences.join(' '));

const seconds = (run: Run | null): number => (run ? (run.doneMs - run.beganMs) / 1000 : 0);
