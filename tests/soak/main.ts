/**
 * Kills the browser, and single tabs, at random moments while a reader edits, and counts what is lost of
 * all that was shown as saved: `npm run soak -- --kills 200 --seed 1`. Between kills the database is now and
 * then deleted by hand. It needs a build, and Chromium.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { exitCode, start } from '../../scripts/process.mjs';
import { untilServed } from '../../scripts/until-served.mjs';
import { createLedger, type Loss } from './ledger';
import { createRandom } from './random';
import { type Browser, edit, findLosses, openArticle, startBrowser } from './visit';

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});
const kills = Number(options.kills);
const seed = Number(options.seed);

/** A kill, with the start after it, takes some 3 s; a run that hangs is given up. */
const MOST_MS = 60_000 + kills * 30_000;

/** After a change was saved, the browser is at the moment at which it throws its database away. */
const DANGEROUS_MS = 12;

const port = process.env.PORT ?? '3118';
const address = `http://localhost:${port}/`;
const profile = mkdtempSync(join(tmpdir(), 'vis-a-vis-soak-'));
const server = start(process.execPath, ['scripts/serve.mjs'], { env: { PORT: port } });
const served = exitCode(server);
const deadline = setTimeout(() => {
  console.error(`Not done after ${MOST_MS / 1000} s`);
  server.kill('SIGTERM');
  process.exit(1);
}, MOST_MS);

const random = createRandom(seed);
const ledger = createLedger();
const losses: (Loss & { readonly kill: number; readonly after: string })[] = [];
let wipes = 0;

/** Lets the reader edit until the tab or the whole browser is killed. */
async function visit(browser: Browser, kill: number): Promise<'browser' | 'tab'> {
  const page = await openArticle(browser.context, address);
  const { found, losses: lost } = await findLosses(page, ledger);
  for (const loss of lost) losses.push({ ...loss, kill, after: lastEnd });
  ledger.goOnFrom(found);
  const what = random.next() < 0.25 ? 'tab' : 'browser';
  const end = async () => {
    if (what === 'browser') browser.kill();
    // A tab that is gone does not answer.
    else void (await browser.context.newCDPSession(page)).send('Page.crash').catch(() => null);
  };
  const gone = new Promise<void>((resolve) => {
    page.once('crash', () => resolve());
    page.once('close', () => resolve());
  });
  // Half of the kills come just after something was saved, the others at any moment.
  let turnsLeft = random.next() < 0.5 ? 1 + random.below(4) : Number.POSITIVE_INFINITY;
  const editing = edit(page, ledger, random, async () => {
    turnsLeft -= 1;
    if (turnsLeft > 0) return;
    await sleep(random.below(DANGEROUS_MS + 1));
    await end();
    await gone;
  });
  // What is under way when the browser dies fails, as it should.
  const edited = editing.catch((error: unknown) => error);
  if (turnsLeft === Number.POSITIVE_INFINITY) {
    await sleep(200 + random.below(1600));
    await end();
  }
  const error = await Promise.race([edited, gone.then(() => Promise.race([edited, sleep(1000)]))]);
  if (error instanceof Error && !/closed|crashed/i.test(error.message)) {
    console.error(await page.locator('body').ariaSnapshot());
    throw error;
  }
  await page.close().catch(() => null);
  console.log(`Kill ${kill}: the ${what}, ${ledger.savedCount} changes saved so far`);
  return what;
}

let lastEnd = 'the start';
let browser: Browser | null = null;
let status = 1;
try {
  if (!(await untilServed(`${address}icon.svg`, server))) throw new Error('The server ended');
  for (let kill = 1; kill <= kills; kill += 1) {
    if (browser?.hasEnded()) browser = null;
    browser ??= await startBrowser(profile);
    const killed = await visit(browser, kill);
    lastEnd = `kill ${kill}, of the ${killed}`;
    if (killed === 'tab') continue;
    browser = null;
    // Its processes let go of the profile.
    await sleep(100);
    if (random.next() < 0.25) {
      rmSync(join(profile, 'Default/IndexedDB'), { recursive: true, force: true });
      wipes += 1;
      lastEnd += ', and the database deleted by hand';
    }
  }
  if (browser?.hasEnded()) browser = null;
  browser ??= await startBrowser(profile);
  const page = await openArticle(browser.context, address);
  for (const loss of (await findLosses(page, ledger)).losses) {
    losses.push({ ...loss, kill: kills + 1, after: lastEnd });
  }
  for (const loss of losses) console.error('Lost:', loss);
  console.log(
    `${kills} kills (seed ${seed}), the database deleted ${wipes} times: of ${ledger.savedCount} changes shown as saved, ${losses.length} lost`,
  );
  status = losses.length === 0 ? 0 : 1;
} finally {
  await browser?.context.close().catch(() => null);
  clearTimeout(deadline);
  server.kill('SIGTERM');
  await served;
  rmSync(profile, { recursive: true, force: true });
}
process.exitCode = status;
