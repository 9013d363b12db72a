import { expect, test } from '../support/reader-test';

test('the lexicon is there without a network after the first visit', async ({
  reader,
  page,
  context,
}) => {
  await reader.openDone();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await context.setOffline(true);
  await page.reload();
  await reader.frenchOf('1.1').focus();
  await page.keyboard.press('d');
  await expect(page.getByRole('region', { name: 'How people translated it' })).toContainText('%');
});
