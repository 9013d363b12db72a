import { defineConfig, devices } from '@playwright/test';
import { browserArgs, findBrowser, findShell } from './scripts/browser.mjs';
import type { ReaderOptions } from './tests/e2e/support/reader-test';

const port = process.env.PORT ?? '3117';
const baseURL = `http://localhost:${port}`;
/** Without a path, Playwright takes its own. */
const launchOptions = (executablePath: string | null) => ({
  args: browserArgs,
  ...(executablePath === null ? {} : { executablePath }),
});

export default defineConfig<ReaderOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // One picture for all systems: they are without letters.
  snapshotPathTemplate: '{testDir}/{testFileDir}/{arg}{ext}',
  // A reader on two cores translates on one.
  workers: 2,
  forbidOnly: true,
  // On a shared machine Chromium now and then dies at its start; the report tells a retried test apart.
  retries: process.env.CI ? 2 : 0,
  projects: [
    // The slowest come first, so that no worker waits for the last of them.
    {
      name: 'english',
      testIgnore: ['page/**', 'files/**'],
      // A busy machine of two cores takes a minute to load the model and translate the article.
      timeout: 240_000,
      expect: { timeout: 20_000 },
      use: { engine: 'real' },
    },
    {
      name: 'files',
      testMatch: 'files/**',
      timeout: 60_000,
      expect: { timeout: 15_000 },
      use: { engine: 'fake' },
    },
    {
      name: 'page',
      testMatch: 'page/**',
      timeout: 30_000,
      expect: { timeout: 10_000 },
      // A service worker would fetch the engine's files past the test, which puts the fake in their place.
      use: {
        engine: 'fake',
        serviceWorkers: 'block',
        launchOptions: launchOptions(findShell()),
      },
    },
  ],
  reporter: [['list'], ['json', { outputFile: '.reports/end-to-end.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    actionTimeout: 30_000,
    // Tracing takes a quarter of a test's time, so that only what has failed once is traced.
    trace: process.env.CI ? 'on-first-retry' : 'off',
    launchOptions: launchOptions(findBrowser()),
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: port },
    url: `${baseURL}/icon.svg`,
    reuseExistingServer: false,
  },
});
