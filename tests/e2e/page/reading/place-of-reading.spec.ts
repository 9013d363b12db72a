import type { Locator } from '@playwright/test';
import { longArticle } from '../../support/long-article';
import { expect, test } from '../../support/reader-test';

/** How far below the top of the window a sentence begins, in CSS pixels. */
const topOf = (sentence: Locator): Promise<number> =>
  sentence.evaluate((element) => element.getClientRects()[0]?.top ?? Number.NaN);

test('a reload comes back to the same sentence, in the same languages', async ({
  reader,
  page,
}) => {
  await reader.readArticle(longArticle(200), 'Long');
  await page.getByRole('radio', { name: 'French', exact: true }).click();
  const sentence = reader.frenchOf('30.1');
  await sentence.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const top = await topOf(sentence);
  // Until the place is taken.
  await expect(page).toHaveURL(/\?article=[0-9a-f]{64}$/);
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<unknown>((resolve) => {
            const asked = indexedDB.open('vis-a-vis');
            asked.onsuccess = () => {
              const all = asked.result.transaction('readings').objectStore('readings').getAll();
              all.onsuccess = () => {
                asked.result.close();
                resolve(all.result.map(({ segment }: { segment: unknown }) => segment));
              };
            };
          }),
      ),
    )
    .toContain('30.1');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'French' })).toBeChecked();
  await expect(sentence).toBeInViewport();
  await expect.poll(async () => Math.abs((await topOf(sentence)) - top)).toBeLessThan(4);
});

test('each of two tabs keeps its own article, and the way back leads to the one before', async ({
  reader,
  page,
  context,
}) => {
  await reader.readArticle('Il pleut.', 'Pluie');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1, name: 'Pluie' })).toBeVisible();
  await reader.openArticle('Il neige.', 'Neige');
  await expect(page.getByRole('heading', { level: 1, name: 'Neige' })).toBeVisible();
  await other.reload();
  await expect(other.getByRole('heading', { level: 1, name: 'Pluie' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Pluie' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: 'Neige' })).toBeVisible();
});

test('an address of an article that is not there says so', async ({ page }) => {
  await page.goto('/?article=none');
  await expect(page.getByText('not in the library of this device')).toBeVisible();
});
