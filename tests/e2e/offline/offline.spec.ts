import type { Page } from '@playwright/test';
import type { ReaderPage } from '../support/reader-page';
import { expect, test } from '../support/reader-test';

/** Run in the page: how many of the app's files are kept, whether they were used or not. */
const countKept = async () => {
  const names = (await caches.keys()).filter((name) => name.includes('precache'));
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return kept.flat().length;
};

/** The first visit, until all that the app needs offline is kept. */
async function visitOnce(page: Page, reader: ReaderPage): Promise<void> {
  await reader.openDone();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
}

// That no other origin is asked is watched in every test.
test('the whole article is translated on the device, and all works without a network from then on', async ({
  page,
  context,
  reader,
}) => {
  await visitOnce(page, reader);
  const [french, english] = [
    await reader.textsOf(reader.french),
    await reader.textsOf(reader.english),
  ];
  expect(french.length).toBeGreaterThanOrEqual(13);
  expect(english).toHaveLength(french.length);
  expect(english.filter((text) => text === '')).toEqual([]);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await context.setOffline(true);

  await page.reload();
  await reader.untilPhase('done');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  expect(await reader.textsOf(reader.french)).toEqual(french);
  expect(await reader.textsOf(reader.english)).toEqual(english);

  await reader.frenchOf('1.1').focus();
  await page.keyboard.press('d');
  await expect(page.getByRole('region', { name: 'How people translated it' })).toContainText('%');
  await page.keyboard.press('Escape');

  await reader.openArticle('Le ministère attend. La réponse n’est pas venue.', 'Hors ligne');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hors ligne');
  await reader.untilPhase('done');
  expect(await reader.textsOf(reader.english)).toEqual([
    expect.stringMatching(/\S/),
    expect.stringMatching(/\S/),
  ]);

  const second = await context.newPage();
  await second.goto('/');
  await expect(second.locator('[data-phase]')).toHaveAttribute('data-phase', 'done', {
    timeout: 60_000,
  });
});

test('nothing is lost offline when the browser has let go of all caches since the first visit', async ({
  page,
  context,
  reader,
}) => {
  await visitOnce(page, reader);
  const before = await page.evaluate(countKept);
  expect(before).toBeGreaterThan(50);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await reader.untilPhase('done');
  await expect.poll(() => page.evaluate(countKept)).toBe(before);
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await context.setOffline(true);
  await page.reload();
  await reader.openArticle('La réponse n’est pas venue.', 'Hors ligne');
  await reader.untilPhase('done');
  expect(await reader.textsOf(reader.english)).toEqual([expect.stringMatching(/\S/)]);
});
