/**
 * How fast the terms of a large glossary are found, in a real Chromium, and how that grows:
 * `npm run bench:matching -- [rounds] [largest number of entries and words]`. The rival, in the same
 * rounds, looks for each entry as it is written, without any of its forms. Writes
 * `bench/results/matching.json` and prints a table.
 */
import { writeFileSync } from 'node:fs';
import { inChromium } from '../in-chromium';
import { summarise } from '../statistics';
import type { Run } from './page';

const rounds = Number(process.argv[2] ?? 5);
const largest = Number(process.argv[3] ?? 100_000);
const sizes = [1_000, 10_000, 100_000].filter((size) => size <= largest);
const cells = sizes.flatMap((entries) =>
  sizes.map((words) => ({ entries, words, runs: [] as Run[] })),
);

const { circumstances } = await inChromium('bench/matching/page.ts', async (browser, script) => {
  for (let round = 0; round < rounds; round += 1) {
    for (const { entries, words, runs } of cells) {
      // A page of its own, so that no run finds code or words warm from another.
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      runs.push(
        await page.evaluate(
          ([entryCount, wordCount, seed]) => window.runMatching(entryCount, wordCount, seed),
          [entries, words, round + 1] as const,
        ),
      );
      await page.close();
    }
    console.error(`round ${round + 1} of ${rounds}`);
  }
});

const results = cells.map(({ entries, words, runs }) => ({
  entries,
  words,
  compileMs: summarise(runs.map((run) => run.compileMs)),
  longestSliceMs: summarise(runs.map((run) => run.longestSliceMs)),
  matchMs: summarise(runs.map((run) => run.matchMs)),
  againMs: summarise(runs.map((run) => run.againMs)),
  indexOfMs: summarise(runs.map((run) => run.indexOfMs)),
  matches: summarise(runs.map((run) => run.matches)),
  indexOfFound: summarise(runs.map((run) => run.indexOfFound)),
}));
const report = {
  ...circumstances,
  n: rounds,
  results,
};
writeFileSync('bench/results/matching.json', `${JSON.stringify(report, null, 2)}\n`);
const told = ({ median, spread }: { median: number; spread: number }) =>
  `${median.toFixed(0)} ± ${spread.toFixed(0)}`;
console.log('| entries | words | compile | longest slice | match | again | indexOf |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const each of results) {
  const times = [each.compileMs, each.longestSliceMs, each.matchMs, each.againMs, each.indexOfMs];
  console.log(`| ${each.entries} | ${each.words} | ${times.map(told).join(' | ')} |`);
}
