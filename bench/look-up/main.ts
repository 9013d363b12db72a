/**
 * How long the dictionary takes to find a word, in a real Chromium:
 * `npm run bench:look-up -- [rounds] [words]`. Writes `bench/results/look-up.json` and prints a table. The
 * words are drawn from the lexicon, which has the forms of running text, names among them. The bar is 5 ms a word.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { inChromium } from '../in-chromium';
import { createRandom } from '../matching/make-glossary';
import { summarise } from '../statistics';
import type { LookUpRun } from './page';

const rounds = Number(process.argv[2] ?? 5);
const words = Number(process.argv[3] ?? 400);

const known = gunzipSync(readFileSync('public/lexicon/fr-en.tsv.gz'))
  .toString('utf8')
  .split('\n')
  .flatMap((line) => line.split('\t')[0] || []);

const { found: runs, circumstances } = await inChromium(
  'bench/look-up/page.ts',
  async (browser, script) => {
    const found: LookUpRun[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const random = createRandom(round + 1);
      const asked = Array.from(
        { length: words },
        () => known[Math.floor(random() * known.length)] ?? '',
      );
      const page = await browser.newPage();
      // A digest is computed only where the origin counts as secure.
      await page.route('http://localhost/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname.startsWith('/dictionary/')) await route.fulfill({ path: `public${pathname}` });
        else await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      });
      await page.goto('http://localhost/');
      await page.addScriptTag({ content: script });
      found.push(await page.evaluate((each) => window.runLookUp(each), asked));
      await page.close();
    }
    return found;
  },
);

const found = runs.flatMap(({ foundMs }) => foundMs);
const lacking = runs.flatMap(({ lackingMs }) => lackingMs);
const report = {
  ...circumstances,
  rounds,
  words,
  loadMs: summarise(runs.map(({ loadMs }) => loadMs)),
  foundMs: summarise(found),
  slowestFoundMs: summarise(runs.map(({ foundMs }) => Math.max(...foundMs))),
  shareAbove5Ms: found.filter((ms) => ms > 5).length / found.length,
  lackingMs: summarise(lacking),
};
writeFileSync('bench/results/look-up.json', `${JSON.stringify(report, null, 2)}\n`);
for (const [name, value] of Object.entries(report)) {
  if (typeof value === 'object' && 'median' in value)
    console.log(`${name}: ${value.median.toFixed(2)} ± ${value.spread.toFixed(2)}, n ${value.n}`);
}
console.log(`above 5 ms: ${(100 * report.shareAbove5Ms).toFixed(1)} %`);
