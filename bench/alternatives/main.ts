/**
 * How long a reader waits for another way to say a sentence of the first article, in the built app in a real
 * Chromium, from the key to the first suggestion on the page: `npm run bench:alternatives -- [rounds]`, after
 * `npm run build`. The bar is 150 ms. Each sentence is opened once the article is done; then the cursor is
 * set into the middle of its English, and the rest is said otherwise. `busy` is the same of the first
 * sentences while the article is being translated. Writes `bench/results/alternatives.json`.
 */
import { writeFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserOptions, noteCircumstances } from '../circumstances';
import { startApp } from '../speed/start-app';
import { openReader, untilTranslated } from '../speed/watch-reader';
import { summarise } from '../statistics';
import type { WaitForWays } from './watch-editor';

const port = 3234;
const rounds = Number(process.argv[2] ?? 3);
/** Of a visit: later ones would find the article done. */
const BUSY_SENTENCES = 4;

interface Waits {
  /** Null where the engine had no other way. */
  readonly opened: (WaitForWays | null)[];
  readonly moved: (WaitForWays | null)[];
}

const found = { idle: noWaits(), busy: noWaits() };
const circumstances = noteCircumstances();
const server = await startApp(port);
const browser = await chromium.launch(await browserOptions());
const browserVersion = browser.version();
try {
  for (let round = 0; round < rounds; round += 1) {
    await measureVisit(browser);
    console.error(`round ${round + 1} of ${rounds}`);
  }
} finally {
  await browser.close();
  server.stop();
}

const report = {
  ...circumstances(browserVersion),
  rounds,
  idle: { opened: tellWaits(found.idle.opened), moved: tellWaits(found.idle.moved) },
  busy: { opened: tellWaits(found.busy.opened), moved: tellWaits(found.busy.moved) },
};
writeFileSync('bench/results/alternatives.json', `${JSON.stringify(report, null, 2)}\n`);
for (const when of ['idle', 'busy'] as const) {
  for (const what of ['opened', 'moved'] as const) {
    const told = report[when][what];
    if (told === null) {
      console.log(`${when}, ${what}: none`);
      continue;
    }
    const { first, all, slowestFirstMs, none } = told;
    console.log(
      `${when}, ${what}: first ${first.median.toFixed(0)} ± ${first.spread.toFixed(0)} ms (slowest ${slowestFirstMs.toFixed(0)}), all ${all.median.toFixed(0)} ± ${all.spread.toFixed(0)} ms, n = ${first.n}, none ${none}`,
    );
  }
}

async function measureVisit(inBrowser: Browser): Promise<void> {
  const context = await inBrowser.newContext({ viewport: { width: 1400, height: 900 } });
  try {
    const busy = await openPage(context);
    await busy.waitForFunction(() => window.benchMarks.firstSentenceMs !== null);
    for (const id of (await sentencesOf(busy)).slice(0, BUSY_SENTENCES)) {
      const phase = () => busy.locator('[data-phase]').first().getAttribute('data-phase');
      const sample = await measureSentence(busy, id);
      if ((await phase()) === 'translating') keep(found.busy, sample);
    }
    await untilTranslated(busy, 240_000);
    for (const id of await sentencesOf(busy)) keep(found.idle, await measureSentence(busy, id));
  } finally {
    await context.close();
  }
}

async function openPage(context: Awaited<ReturnType<Browser['newContext']>>): Promise<Page> {
  await context.addInitScript({ path: 'bench/alternatives/watch-editor.js' });
  return openReader(context, `http://127.0.0.1:${port}`);
}

function sentencesOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-segment][lang="en"]')
    .evaluateAll((all) =>
      all.flatMap((each) =>
        each.textContent.trim() === '' ? [] : (each.getAttribute('data-segment') ?? []),
      ),
    );
}

async function measureSentence(page: Page, id: string) {
  const opened = await page.evaluate((segment) => window.untilWays(segment, null), id);
  const { length } = await page.locator('textarea').inputValue();
  const moved = await page.evaluate(([segment, place]) => window.untilWays(segment, place), [
    id,
    Math.floor(length / 2),
  ] as const);
  await page.evaluate(() => window.leaveEditor());
  await page.locator('textarea').waitFor({ state: 'detached' });
  return { opened, moved };
}

function keep(waits: Waits, sample: Awaited<ReturnType<typeof measureSentence>>): void {
  waits.opened.push(sample.opened);
  waits.moved.push(sample.moved);
}

function noWaits(): Waits {
  return { opened: [], moved: [] };
}

function tellWaits(waits: readonly (WaitForWays | null)[]) {
  const there = waits.flatMap((wait) => wait ?? []);
  if (there.length === 0) return null;
  return {
    first: summarise(there.map(({ firstMs }) => firstMs)),
    slowestFirstMs: Math.max(...there.map(({ firstMs }) => firstMs)),
    all: summarise(there.map(({ allMs }) => allMs)),
    ways: summarise(there.map(({ ways }) => ways)),
    none: waits.length - there.length,
    samplesMs: there.map(({ firstMs }) => Math.round(firstMs)),
  };
}
