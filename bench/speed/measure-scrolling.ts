import type { Page } from '@playwright/test';
import './watch-reader';

/** How smoothly the page moved under a mouse wheel. */
export interface Scrolling {
  readonly frames: number;
  /** Between two animation frames. */
  readonly longestGapMs: number;
  /** Of the frames, those that came more than 50 ms after the one before. */
  readonly slowShare: number;
  /** How far it went, in CSS pixels. */
  readonly pixels: number;
}

const DURATION_MS = 3000;
/** Three clicks of a usual wheel. */
const WHEEL_PIXELS = 300;
const SLOW_MS = 50;

/** Scrolls down the article, as one who looks for a place in it, for three seconds or to its end. */
export async function measureScrolling(page: Page): Promise<Scrolling> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.mouse.move(width / 2, height / 2);
  const from = await page.evaluate(() => {
    window.watchFrames();
    return window.scrollY;
  });
  const endAt = performance.now() + DURATION_MS;
  while (performance.now() < endAt) {
    await page.mouse.wheel(0, WHEEL_PIXELS);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { gaps, to } = await page.evaluate(() => ({
    gaps: window.stopWatchingFrames(),
    to: window.scrollY,
  }));
  return {
    frames: gaps.length,
    longestGapMs: Math.max(...gaps),
    slowShare: gaps.filter((gap) => gap > SLOW_MS).length / gaps.length,
    pixels: to - from,
  };
}
