/**
 * Finds the Chromium of the tests and benches: `node scripts/browser.mjs` installs one when there is none,
 * and prints its path.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runToEnd } from './process.mjs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Switches for a browser that tests drive: it runs as root in containers, and without the other switches it
 * contacts its maker at each start, which a closed network refuses each time.
 */
export const browserArgs = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Chromium without a window or a graphics process, as Debian has it. */
const debianShell = '/usr/bin/chromium-headless-shell';

/** @returns {string | null} the path of an installed browser; null when none is in a usual place */
export function findBrowser() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (!existsSync(CHROMIUM_PATH)) {
      throw new Error(`CHROMIUM_PATH is ${CHROMIUM_PATH}, but there is no such file`);
    }
    return CHROMIUM_PATH;
  }
  return usualPlaces.find((path) => existsSync(path)) ?? null;
}

/**
 * Finds the browser for tests of the page, of which there are many: the headless shell, which Playwright
 * takes by itself where it brings the browser. A test costs half the processor time in it.
 *
 * @returns {string | null} its path, or that of a whole browser where there is no shell; null for Playwright's own
 */
export function findShell() {
  return !process.env.CHROMIUM_PATH && existsSync(debianShell) ? debianShell : findBrowser();
}

/**
 * Finds a browser or installs one: Debian's where this process may, else Playwright's own.
 *
 * @returns {Promise<string | null>} its path; null for Playwright's own, which Playwright finds
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (await installFromDebian('chromium', 'fonts-liberation')) {
    const installed = findBrowser();
    if (installed) return installed;
  }
  console.error('Installing Playwright’s Chromium …');
  const code = await runToEnd('npx', ['playwright', 'install', 'chromium'], { quiet: true });
  if (code !== 0) {
    throw new Error('No Chromium found or installed: set CHROMIUM_PATH to one');
  }
  return null;
}

/** Finds or installs what the tests drive: a browser, and the headless shell where that is one command. */
export async function ensureBrowsers() {
  await ensureBrowser();
  if (process.env.CHROMIUM_PATH || existsSync(debianShell)) return;
  if (findBrowser() === '/usr/bin/chromium') await installFromDebian('chromium-headless-shell');
}

/**
 * @param {...string} packages
 * @returns {Promise<boolean>} whether this process may install Debian's packages, and has
 */
async function installFromDebian(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.error(`Installing ${packages.join(' and ')} with apt-get …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runToEnd('apt-get', ['update'], { env, quiet: true });
  const code = await runToEnd(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    { env, quiet: true },
  );
  return code === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await ensureBrowser()) ?? 'Playwright’s own');
}
