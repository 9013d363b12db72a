/**
 * How quick a library of 500 articles is against one of a single article, in a real Chromium with profiles on the disk:
 * `npm run bench:library -- [rounds] [articles]`. Writes `bench/results/library.json` and prints a table. An article
 * whose sentences were all translated before is to be there within 300 ms of a click in the list. Each round opens an
 * article by its address in either, then the lists, types two searches, and clicks an article. The times are a whole
 * page's, from its address on, except those after a click.
 */
import { writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { type Seed, seedLibrary } from '../../tests/e2e/support/seed-library';
import { browserOptions, noteCircumstances } from '../circumstances';
import { withFreshProfile } from '../speed/fresh-profile';
import { startApp } from '../speed/start-app';
import { articleSentences } from '../speed/texts';
import { summarise, summariseRatios } from '../statistics';
import { idOf, makeArticles } from './make-articles';

/** All in ms. */
interface Sample {
  /** Until its French is painted, and its first English, since the page was asked for. */
  readonly articleFrenchMs: number;
  readonly articleEnglishMs: number;
  /** Until the first rows are painted. */
  readonly listMs: number;
  /** The slowest of the keys of a search, until the next frame. */
  readonly slowestKeyMs: number;
  /** From the last key until the matches stand there: the first search reads all texts. */
  readonly firstSearchMs: number;
  readonly laterSearchMs: number;
  /** From a click in the list until the article's French is painted, and its first English. */
  readonly clickFrenchMs: number;
  readonly clickEnglishMs: number;
}

const measures = [
  'articleFrenchMs',
  'articleEnglishMs',
  'listMs',
  'slowestKeyMs',
  'firstSearchMs',
  'laterSearchMs',
  'clickFrenchMs',
  'clickEnglishMs',
] as const satisfies readonly (keyof Sample)[];

interface Typed {
  readonly keysMs: readonly number[];
  readonly foundMs: number;
}

declare global {
  interface Window {
    shownMs: Record<string, number>;
    typed: Typed;
    watchTyping(): void;
  }
}

const rounds = Number(process.argv[2] ?? 15);
const count = Number(process.argv[3] ?? 500);
const port = 3233;
/** Of the list, before one scrolls. */
const ROWS_DRAWN = 20;
const app = `http://localhost:${port}`;

const circumstances = noteCircumstances();
const options = await browserOptions();
const server = await startApp(port);
try {
  const pool = await articleSentences();
  const found = await withFreshProfile(options, (small) =>
    withFreshProfile(options, async (large, browser) => {
      await fill(small, makeArticles(1, pool, 40));
      await fill(large, makeArticles(count, pool, 40));
      const all: { readonly one: Sample; readonly many: Sample }[] = [];
      for (let round = 0; round < rounds; round += 1) {
        all.push({
          one: await measure(small, 0, 0),
          many: await measure(large, (round * 31) % count, count - 1 - (round % ROWS_DRAWN)),
        });
        console.error(`round ${round + 1} of ${rounds}`);
      }
      return { all, browser: browser.version() };
    }),
  );
  report(found.all, found.browser);
} finally {
  server.stop();
}

async function fill(context: BrowserContext, articles: readonly Seed[]): Promise<void> {
  await translateFirst(context);
  const page = await context.newPage();
  await page.goto(`${app}/icon.svg`);
  await seedLibrary(page, articles);
  await page.close();
}

/** Opens the first article, of whose sentences all others are made, and keeps the app for later visits. */
async function translateFirst(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(app);
  await page.locator('[data-phase="done"]').waitFor({ timeout: 240_000 });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.close();
}

/**
 * @param article is opened by its address
 * @param listed is clicked, and is among the first of the list
 */
async function measure(context: BrowserContext, article: number, listed: number): Promise<Sample> {
  const reading = await open(context, `${app}/?article=${idOf(article)}`);
  const articleFrenchMs = await shown(reading, 'french');
  const articleEnglishMs = await shown(reading, 'english');
  await reading.close();
  const library = await open(context, `${app}/library`);
  const listMs = await shown(library, 'list');
  // The middle of the article, which all have, and the one title.
  const first = await search(library, 'corridor de Lachin');
  const later = await search(library, 'article 499');
  await library.getByRole('searchbox').fill('');
  // A reader looks at the list first, and the app makes ready meanwhile.
  await library.waitForTimeout(1_000);
  await library.locator(`a[href$="=${idOf(listed)}"]`).click();
  const clickFrenchMs = await shown(library, 'french');
  const clickEnglishMs = await shown(library, 'english');
  await library.close();
  return {
    articleFrenchMs,
    articleEnglishMs,
    listMs,
    slowestKeyMs: Math.max(...first.keysMs, ...later.keysMs),
    firstSearchMs: first.foundMs,
    laterSearchMs: later.foundMs,
    clickFrenchMs,
    clickEnglishMs,
  };
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  // A file of its own: a compiled function would call helpers that the page does not have.
  await page.addInitScript({ path: 'bench/library/watch-page.js' });
  await page.goto(address);
  return page;
}

async function shown(page: Page, what: string): Promise<number> {
  await page.waitForFunction((name) => name in window.shownMs, what, { timeout: 60_000 });
  return page.evaluate((name) => window.shownMs[name] ?? Number.NaN, what);
}

/** Types into the search, and waits for what the page says of it. */
async function search(page: Page, words: string): Promise<Typed> {
  const field = page.getByRole('searchbox');
  await field.fill('');
  await page.evaluate(() => window.watchTyping());
  await field.pressSequentially(words, { delay: 30 });
  await page.waitForFunction(() => !Number.isNaN(window.typed.foundMs), null, { timeout: 60_000 });
  return page.evaluate(() => window.typed);
}

function report(
  all: readonly { readonly one: Sample; readonly many: Sample }[],
  browser: string,
): void {
  const summaries = measures.map((name) => {
    const [many, one] = [all.map((round) => round.many[name]), all.map((round) => round.one[name])];
    return { name, many: summarise(many), one: summarise(one), ratio: summariseRatios(many, one) };
  });
  const written = { ...circumstances(browser), articles: count, summaries, samples: all };
  writeFileSync('bench/results/library.json', `${JSON.stringify(written, null, 2)}\n`);
  for (const { name, many, one, ratio } of summaries) {
    const [ofMany, ofOne] = [many, one].map(
      ({ median, spread }) => `${median.toFixed(0)} ± ${spread.toFixed(0)}`,
    );
    const times = `${ratio.median.toFixed(2)} ± ${ratio.spread.toFixed(2)}`;
    console.log(`${name}: ${ofMany}, of one article ${ofOne}, ratio ${times} (n = ${many.n})`);
  }
}
