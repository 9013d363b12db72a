/**
 * How long a translation memory takes to load, and a sentence to be matched in it, in a real Chromium:
 * `npm run bench:memory -- [rounds] [pairs] [sentences]`. Writes `bench/results/memory.json` and prints a
 * table. The bars are 10 s for 200,000 pairs, and 20 ms for a sentence.
 */
import { writeFileSync } from 'node:fs';
import { inChromium } from '../in-chromium';
import { summarise } from '../statistics';
import type { MemoryRun } from './page';

const rounds = Number(process.argv[2] ?? 3);
const pairs = Number(process.argv[3] ?? 200_000);
const sentences = Number(process.argv[4] ?? 500);

const { found: runs, circumstances } = await inChromium(
  'bench/memory/page.ts',
  async (browser, script) => {
    const found: MemoryRun[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      found.push(
        await page.evaluate(([count, asked, seed]) => window.runMemory(count, asked, seed), [
          pairs,
          sentences,
          round + 1,
        ] as const),
      );
      await page.close();
      console.error(`round ${round + 1} of ${rounds}`);
    }
    return found;
  },
);

const slowest = (times: (run: MemoryRun) => readonly number[]) =>
  summarise(runs.map((run) => Math.max(...times(run))));
const middle = (times: (run: MemoryRun) => readonly number[]) =>
  summarise(runs.flatMap((run) => [...times(run)]));
const report = {
  ...circumstances,
  n: rounds,
  pairs,
  sentences,
  fileBytes: summarise(runs.map((run) => run.fileBytes)),
  readMs: summarise(runs.map((run) => run.readMs)),
  indexMs: summarise(runs.map((run) => run.indexMs)),
  exactMs: middle((run) => run.exactMs),
  similarMs: middle((run) => run.similarMs),
  slowestSimilarMs: slowest((run) => run.similarMs),
  wordsMs: middle((run) => run.wordsMs),
  foundShare: summarise(runs.map((run) => run.found)),
};
writeFileSync('bench/results/memory.json', `${JSON.stringify(report, null, 2)}\n`);
for (const [name, value] of Object.entries(report)) {
  if (typeof value === 'object' && 'median' in value)
    console.log(`${name}: ${value.median.toFixed(2)} ± ${value.spread.toFixed(2)}`);
}
