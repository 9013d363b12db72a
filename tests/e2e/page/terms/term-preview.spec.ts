import { expectAccessible } from '../../support/accessible';
import { expect, test, wide } from '../../support/reader-test';

const sentence = 'La crise humanitaire dure.';
const before = 'The emergency goes on.';

test.use({ viewport: wide });

test.beforeEach(async ({ page, fakeEngine, reader }) => {
  fakeEngine.behave({
    english: { [sentence]: before },
    requiredEnglish: { [sentence]: 'The humanitarian crisis.' },
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await reader.readInPlace(sentence);
});

test('a sentence with a term is compared before it is taken, and goes back with undo', async ({
  reader,
  page,
}) => {
  const panel = await reader.openTerm('crise-humanitaire');
  await panel.getByRole('button', { name: 'Translate again with this term' }).click();
  const comparison = panel.getByRole('region', {
    name: 'The sentence without and with this term',
  });
  await expect(comparison.getByText('With this term', { exact: true })).toBeVisible();
  await expect(comparison.locator('del').first()).toContainText('emergency');
  await expect(comparison.locator('ins').first()).toContainText('humanitarian crisis');
  // Nothing is changed by looking.
  await expect(reader.englishOf('1.1')).toHaveText(before);
  await expectAccessible(page);
  await comparison.getByRole('button', { name: 'Take this one' }).click();
  await expect(reader.englishOf('1.1')).toHaveText('The humanitarian crisis.');
  await expect(panel.getByText('You had the sentence translated with this term.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(reader.englishOf('1.1')).toHaveText(before);
});

test('a sentence with a term is left as it is', async ({ reader, page }) => {
  const panel = await reader.openTerm('crise-humanitaire');
  await panel.getByRole('button', { name: 'Translate again with this term' }).click();
  await panel.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(panel.getByRole('button', { name: 'Take this one' })).toBeHidden();
  await expect(panel.getByRole('button', { name: 'Translate again with this term' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader.englishOf('1.1')).toHaveText(before);
  await expect(reader.button('Undo')).toBeHidden();
});
