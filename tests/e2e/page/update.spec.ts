import { expectAccessible } from '../support/accessible';
import { expect, test } from '../support/reader-test';

test('a new version waits until the reader has it take over, and costs neither work nor draft nor place', async ({
  reader,
  page,
}) => {
  await page.addInitScript(() => {
    // Stands in for a service worker that was installed while an old one is in charge.
    const waiting = {
      postMessage: () => navigator.serviceWorker.dispatchEvent(new Event('controllerchange')),
    };
    Object.defineProperty(navigator.serviceWorker, 'controller', { value: {} });
    Object.assign(navigator.serviceWorker, {
      register: () => Promise.resolve({ waiting, addEventListener: () => undefined }),
    });
  });
  await reader.openDone();
  await expect(page.getByText('A new version of the app is ready.')).toBeVisible();
  await expectAccessible(page);
  // The bar is higher with it, and a panel beside the text begins below.
  const panel = await reader.openTerm('corridor-de-lachin');
  const bar = await page.getByRole('banner').boundingBox();
  const barEnd = (bar?.y ?? 0) + (bar?.height ?? 0);
  await expect.poll(async () => (await panel.boundingBox())?.y ?? 0).toBeGreaterThan(barEnd);
  await page.keyboard.press('Escape');
  await reader.editEnglish('1.1', 'Written by hand.');
  await expect(page.locator('[data-saving="saved"]')).toBeVisible();
  await reader.frenchOf('5.1').evaluate((sentence) => sentence.scrollIntoView({ block: 'start' }));
  await reader.englishOf('5.1').focus();
  await page.keyboard.press('e');
  await reader.field('English of sentence 5.1').fill('Half a sen');
  const reloaded = page.waitForEvent('load');
  // The test's own click would scroll to the bar that is in sight already.
  await reader.button('Reload when you are ready').dispatchEvent('click');
  await reloaded;
  await expect(reader.englishOf('1.1')).toHaveText('Written by hand.');
  await expect(reader.button('Go on with the draft of sentence 5.1')).toBeInViewport();
});
