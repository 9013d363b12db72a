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
 * Finds a browser or installs one: Debian's where this process may, else Playwright's own.
 *
 * @returns {Promise<string | null>} its path; null for Playwright's own, which Playwright finds
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('Installing Chromium with apt-get …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const packages = ['chromium', 'fonts-liberation'];
    await runToEnd('apt-get', ['update'], { env, quiet: true });
    await runToEnd('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      env,
      quiet: true,
    });
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await ensureBrowser()) ?? 'Playwright’s own');
}
