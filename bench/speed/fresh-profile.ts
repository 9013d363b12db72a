import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from '@playwright/test';

/** What a browser does for itself once it has started, its own new tab among it, is not measured. */
const ownStartMs = 2500;

/**
 * Opens a browser with a profile of its own on the disk, as a reader has, and throws both away in the
 * end. In a private window, which is what a context of a running browser is, nothing is kept of the
 * code that was compiled at an earlier visit.
 */
export async function withFreshProfile<Found>(
  options: LaunchOptions,
  use: (context: BrowserContext, browser: Browser) => Promise<Found>,
): Promise<Found> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-profile-'));
  const context = await chromium.launchPersistentContext(folder, options);
  try {
    const browser = context.browser();
    if (browser === null) throw new Error('The browser hides behind its profile');
    await setTimeout(ownStartMs);
    return await use(context, browser);
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}
