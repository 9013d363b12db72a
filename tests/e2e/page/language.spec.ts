import { expect, test } from '../support/reader-test';

test('the interface speaks French when asked, and keeps to it', async ({ reader, page }) => {
  await reader.openDone();
  await reader.button('Settings').click();
  await page.getByRole('radio', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.keyboard.press('Escape');
  await expect(reader.button('Exporter')).toBeVisible();

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await reader.untilPhase('done');
  await expect(page.getByText(/^Traduit sur cet appareil/).first()).toBeVisible();
  await page.keyboard.press('?');
  await expect(reader.dialog('Touches')).toBeVisible();
});

test.describe('in a browser set to French', () => {
  test.use({ locale: 'fr-CH' });

  test('the interface greets in French', async ({ reader, page }) => {
    await reader.open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(reader.button('Réglages')).toBeVisible();
  });
});
