import { expect, test } from '../../support/reader-test';

test('an article is printed light, in two columns on A4, without controls', async ({
  reader,
  page,
}) => {
  await reader.readArticle('Il pleut sur la ville.\nLe vent se lève.', 'Météo');
  // The width of an A4 sheet between its margins, in CSS pixels.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.getByRole('heading', { level: 1, name: 'Météo' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
  const [french, english] = [
    await reader.frenchOf('2.1').boundingBox(),
    await reader.englishOf('2.1').boundingBox(),
  ];
  if (!french || !english) throw new Error('The text is not on the sheet');
  expect(english.x).toBeGreaterThan(french.x + french.width);
  expect(Math.abs(english.y - french.y)).toBeLessThan(4);
});
