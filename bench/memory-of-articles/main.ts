/**
 * What a page holds after many articles were read in it, one after another, in a real Chromium:
 * `npm run bench:memory-of-articles -- [articles]`. Writes `bench/results/memory-of-articles.json` and prints a table.
 * It is to stay level, and to fall after a minute's rest. The engine is the one of the tests, which puts the French in
 * capitals: what grows would grow in the page. Each article has 25 sentences that no other has.
 */
import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { FakeEngine } from '../../tests/e2e/support/fake-engine';
import { ReaderPage } from '../../tests/e2e/support/reader-page';
import { browserOptions, noteCircumstances } from '../circumstances';
import { startApp } from '../speed/start-app';
import { collectGarbage } from '../speed/tab-memory';

interface Sample {
  readonly articles: number;
  /** Since the last article was opened. */
  readonly restedMs: number;
  /** What the page holds, without what the next collection frees. */
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

const articles = Number(process.argv[2] ?? 60);
const every = 10;
const restMs = 65_000;
const port = 3234;

const circumstances = noteCircumstances();
const server = await startApp(port);
const browser = await chromium.launch(await browserOptions());
try {
  const context = await browser.newContext({
    baseURL: `http://localhost:${port}`,
    // It would fetch the engine past the stand-in.
    serviceWorkers: 'block',
  });
  await new FakeEngine().serveTo(context);
  const page = await context.newPage();
  const reader = new ReaderPage(page, 60_000);
  await reader.openDone();
  const samples: Sample[] = [];
  for (let at = 1; at <= articles; at += 1) {
    await reader.openArticle(textOf(at), `Essai ${at}`);
    await reader.untilPhase('done');
    if (at === 1 || at % every === 0) samples.push(await measure(page, at, 0));
  }
  await setTimeout(restMs);
  samples.push(await measure(page, articles, restMs));
  const written = { ...circumstances(browser.version()), samples };
  writeFileSync('bench/results/memory-of-articles.json', `${JSON.stringify(written, null, 2)}\n`);
  for (const { articles: read, restedMs, heapBytes, nodes, listeners } of samples) {
    const when = restedMs === 0 ? '' : `, ${restedMs / 1000} s later`;
    const held = `${(heapBytes / 1e6).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`;
    console.log(`${read} articles${when}: ${held}`);
  }
} finally {
  await browser.close();
  server.stop();
}

function textOf(article: number): string {
  return Array.from(
    { length: 25 },
    (_, line) => `Phrase ${line} du texte ${article} sur le corridor de Lachin.`,
  ).join('\n');
}

async function measure(page: Page, read: number, restedMs: number): Promise<Sample> {
  const heapBytes = await collectGarbage(page);
  const session = await page.context().newCDPSession(page);
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { articles: read, restedMs, heapBytes, nodes, listeners: jsEventListeners };
}
