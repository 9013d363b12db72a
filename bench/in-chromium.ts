import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'esbuild';
import { browserArgs, ensureBrowser } from '../scripts/browser.mjs';

/**
 * Runs a bench in a real Chromium, and closes it.
 *
 * @param entryPoint the script for the bench's pages, as a path from the project's root
 * @param run is given the browser and the script's code, bundled
 * @returns what `run` found, and under what circumstances
 */
export async function inChromium<Found>(
  entryPoint: string,
  run: (browser: Browser, script: string) => Promise<Found>,
) {
  const bundle = await build({
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  const loadBefore = loadavg();
  const executablePath = await ensureBrowser();
  const browser = await chromium.launch({
    args: [...browserArgs],
    ...(executablePath === null ? {} : { executablePath }),
  });
  try {
    const found = await run(browser, bundle.outputFiles[0]?.text ?? '');
    return {
      found,
      circumstances: {
        commit: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
        date: new Date().toISOString(),
        machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
        loadBefore,
        browser: browser.version(),
      },
    };
  } finally {
    await browser.close();
  }
}
