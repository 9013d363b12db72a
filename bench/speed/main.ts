/**
 * How fast the reader is, in a real Chromium, against the plain pipeline of the same library on the
 * same model: `npm run bench:speed -- [rounds]`. Rounds are interleaved; what is compared are pairs of
 * one round. Writes `bench/results/speed.json` and prints a table.
 */
import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { browserArgs, ensureBrowser } from '../../scripts/browser.mjs';
import { summarise, summariseRatios } from '../statistics';
import { forgetTranslations, measureApp } from './measure-app';
import { measureRival } from './measure-rival';
import { startRivalServer } from './rival-server';
import type { Sample } from './sample';

const model = 'visavis-fr-en';
const appPort = 3231;
const rivalPort = 3232;
const app = `http://127.0.0.1:${appPort}`;
const rival = `http://127.0.0.1:${rivalPort}`;
const rounds = Number(process.argv[2] ?? 5);

const series = {
  appCold: [] as Sample[],
  appWarm: [] as Sample[],
  rivalCold: [] as Sample[],
  rivalWarm: [] as Sample[],
};

const appServer = spawn(process.execPath, ['scripts/start.mjs'], {
  env: { ...process.env, PORT: String(appPort) },
  stdio: ['ignore', 'ignore', 'inherit'],
  // A group of its own, so that the server below it ends with it.
  detached: true,
});
const rivalServer = await startRivalServer(rivalPort);
const executablePath = await ensureBrowser();
const browser = await chromium.launch({
  args: [...browserArgs],
  ...(executablePath === null ? {} : { executablePath }),
});
try {
  await untilServed(`${app}/icon.svg`);
  for (let round = 0; round < rounds; round += 1) {
    await runRound(browser);
    console.error(`round ${round + 1} of ${rounds}`);
  }
} finally {
  await browser.close();
  rivalServer.close();
  if (appServer.pid !== undefined) process.kill(-appServer.pid, 'SIGTERM');
}
report();

async function runRound(browser: Browser): Promise<void> {
  await withContext(browser, async (context) => {
    const cold = await measureApp(context, app);
    series.appCold.push(cold.sample);
    await withContext(browser, async (other) => {
      series.rivalCold.push(await measureRival(other, rival, model, cold.french));
      await forgetTranslations(context, app);
      series.appWarm.push((await measureApp(context, app)).sample);
      series.rivalWarm.push(await measureRival(other, rival, model, cold.french));
    });
  });
}

async function withContext(
  browser: Browser,
  use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext();
  await use(context);
  await context.close();
}

async function untilServed(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`Nothing answers at ${url}`);
}

function report(): void {
  const first = (samples: readonly Sample[]) => samples.map((sample) => sample.firstSentenceMs);
  const words = (samples: readonly Sample[]) => samples.map((sample) => sample.wordsPerSecond);
  const result = {
    commit: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
    date: new Date().toISOString(),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    browser: browser.version(),
    model,
    n: rounds,
    summaries: Object.fromEntries(
      Object.entries(series).map(([name, samples]) => [
        name,
        { firstSentenceMs: summarise(first(samples)), wordsPerSecond: summarise(words(samples)) },
      ]),
    ),
    ratios: {
      wordsVsPipeline: summariseRatios(words(series.appWarm), words(series.rivalWarm)),
      firstSentenceVsPipeline: summariseRatios(first(series.appCold), first(series.rivalCold)),
      warmFirstSentenceVsPipeline: summariseRatios(first(series.appWarm), first(series.rivalWarm)),
    },
    samples: series,
  };
  writeFileSync('bench/results/speed.json', `${JSON.stringify(result, null, 2)}\n`);
  console.log('| | first sentence, ms | words/s |\n| --- | --- | --- |');
  for (const [name, { firstSentenceMs, wordsPerSecond }] of Object.entries(result.summaries)) {
    console.log(
      `| ${name} | ${firstSentenceMs.median.toFixed(0)} ± ${firstSentenceMs.spread.toFixed(0)}` +
        ` | ${wordsPerSecond.median.toFixed(0)} ± ${wordsPerSecond.spread.toFixed(0)} |`,
    );
  }
  for (const [name, { median, spread }] of Object.entries(result.ratios)) {
    console.log(`${name}: ${median.toFixed(2)} ± ${spread.toFixed(2)}`);
  }
}
