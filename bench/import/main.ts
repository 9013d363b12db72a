/**
 * How long a large glossary takes to be brought in, in the built app in a real Chromium, and how long it holds
 * the page up: `npm run bench:import -- [rounds] [entries]`, after `npm run build`. The bars are 3 s for
 * 100,000 entries, the file's preview and the taking together, and no task above 50 ms. Writes
 * `bench/results/import.json`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { exportGlossary } from '@/glossary/export/export-glossary';
import type { GlossaryFormat } from '@/glossary/export/formats';
import { browserOptions, noteCircumstances } from '../circumstances';
import { createRandom, makeEntries, makeWords } from '../matching/make-glossary';
import { startApp } from '../speed/start-app';
import { summarise } from '../statistics';
import './watch-import';

const port = 3235;
const rounds = Number(process.argv[2] ?? 3);
const count = Number(process.argv[3] ?? 100_000);
const formats = ['csv', 'tbx'] as const satisfies readonly GlossaryFormat[];

interface ImportRun {
  readonly fileBytes: number;
  /** From the choice of the file until the button says how many entries would be imported. */
  readonly previewMs: number;
  /** From that button until the page says that they are imported. */
  readonly takeMs: number;
  /** Tasks of the page above 50 ms, from the choice of the file until a second after the end. */
  readonly longTasksMs: readonly number[];
}

const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
const runs = new Map<GlossaryFormat, ImportRun[]>(formats.map((format) => [format, []]));
const circumstances = noteCircumstances();
const server = await startApp(port);
const browser = await chromium.launch(await browserOptions());
const browserVersion = browser.version();
try {
  const random = createRandom(1);
  const entries = makeEntries(count, makeWords(60_000, random), random);
  const files = formats.map((format) => {
    const path = join(folder, `terms.${format}`);
    const { bytes } = exportGlossary(entries, format);
    writeFileSync(path, bytes);
    return { format, path, fileBytes: bytes.length };
  });
  for (let round = 0; round < rounds; round += 1) {
    for (const { format, path, fileBytes } of files) {
      const run = await importFile(browser, path, fileBytes);
      runs.get(format)?.push(run);
      console.error(format, JSON.stringify(run));
    }
  }
} finally {
  await browser.close();
  server.stop();
  rmSync(folder, { recursive: true });
}

const report = {
  ...circumstances(browserVersion),
  entries: count,
  formats: formats.map((format) => {
    const all = runs.get(format) ?? [];
    return {
      format,
      fileBytes: all[0]?.fileBytes ?? 0,
      previewMs: summarise(all.map(({ previewMs }) => previewMs)),
      takeMs: summarise(all.map(({ takeMs }) => takeMs)),
      wholeMs: summarise(all.map(({ previewMs, takeMs }) => previewMs + takeMs)),
      longestTaskMs: summarise(all.map(({ longTasksMs }) => Math.max(0, ...longTasksMs))),
      longTasks: summarise(all.map(({ longTasksMs }) => longTasksMs.length)),
    };
  }),
};
writeFileSync('bench/results/import.json', `${JSON.stringify(report, null, 2)}\n`);
for (const { format, previewMs, takeMs, wholeMs, longestTaskMs, longTasks } of report.formats) {
  const tell = ({ median, spread }: typeof wholeMs) =>
    `${median.toFixed(0)} ± ${spread.toFixed(0)}`;
  console.log(
    `${format}: preview ${tell(previewMs)} ms, taken ${tell(takeMs)} ms, together ${tell(wholeMs)} ms, longest task ${tell(longestTaskMs)} ms, tasks above 50 ms ${tell(longTasks)}`,
  );
}

async function importFile(inBrowser: Browser, path: string, fileBytes: number): Promise<ImportRun> {
  const context = await inBrowser.newContext({ viewport: { width: 1400, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: 'bench/import/watch-import.js' });
    await page.goto(`http://127.0.0.1:${port}/glossary`);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Import a glossary' });
    const chooser = dialog.locator('input[type="file"]');
    // What the page does for itself after it was opened is over.
    await page.waitForTimeout(3000);
    await page.evaluate(() => window.beginImport());
    await chooser.setInputFiles(path);
    const take = dialog.getByRole('button', { name: /^Import \d/ });
    const alert = dialog.getByRole('alert');
    await take.or(alert).first().waitFor({ timeout: 150_000 });
    if (await alert.isVisible()) throw new Error(`Refused: ${await alert.textContent()}`);
    await page.waitForTimeout(500);
    await page.evaluate(() => window.takeImport());
    await dialog.getByRole('button', { name: 'Undo the import' }).waitFor({ timeout: 150_000 });
    await page.waitForTimeout(1500);
    const { previewMs, takeMs, longTasksMs } = await page.evaluate(() => window.endImport());
    return { fileBytes, previewMs, takeMs, longTasksMs };
  } finally {
    await context.close();
  }
}
