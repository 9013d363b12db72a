import { type Browser, chromium } from '@playwright/test';
import { build } from 'esbuild';
import { browserOptions, noteCircumstances } from './circumstances';

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
  const circumstances = noteCircumstances();
  const browser = await chromium.launch(await browserOptions());
  try {
    const found = await run(browser, bundle.outputFiles[0]?.text ?? '');
    return { found, circumstances: circumstances(browser.version()) };
  } finally {
    await browser.close();
  }
}
