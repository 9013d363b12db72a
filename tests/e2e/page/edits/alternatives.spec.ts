import { expectAccessible } from '../../support/accessible';
import { expect, test, wide } from '../../support/reader-test';

test.use({ viewport: wide });

test('other ways to say a sentence are offered, and to go on from the cursor', async ({
  reader,
  page,
}) => {
  await reader.readArticle('Le train est parti.');
  await reader.englishOf('1.1').focus();
  await page.keyboard.press('e');
  const field = reader.field('English of sentence 1.1');
  await expect(reader.button('Take: ANOTHER WAY')).toBeVisible();
  await expectAccessible(page);
  await field.fill('The train has left.');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(reader.button('Take: The train has ANOTHER WAY')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Alt+2');
  await expect(field).toHaveValue('The train has ANOTHER WAY');
  await page.keyboard.press('Enter');
  await expect(reader.englishOf('1.1')).toHaveText('The train has ANOTHER WAY');
});
