import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

test('a selection down one column takes that column alone', async ({ reader, page }) => {
  await reader.readArticle('Il pleut.\nIl neige.\nIl vente.', 'Temps');
  /** Drags down one column, and says what is selected before the button is let go. */
  const drag = async (column: typeof reader.french, texts: readonly string[]) => {
    const [first, last] = [await column.first().boundingBox(), await column.last().boundingBox()];
    if (!first || !last) throw new Error('The text is not in view');
    await page.mouse.move(first.x + 1, first.y + first.height / 2);
    await page.mouse.down();
    await page.mouse.move(last.x + last.width - 1, last.y + last.height / 2, { steps: 8 });
    await expect
      .poll(() =>
        page.evaluate(() =>
          document
            .getSelection()
            ?.toString()
            .split(/\s*\n\s*/),
        ),
      )
      .toEqual(texts);
    await page.mouse.up();
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
  };
  await drag(reader.french, ['Il pleut.', 'Il neige.', 'Il vente.']);
  await drag(reader.english, ['IL PLEUT.', 'IL NEIGE.', 'IL VENTE.']);
});

test('a sentence is copied in either language, or in both with its source', async ({
  reader,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.readArticle('Il pleut.', 'Temps');
  await reader.englishOf('1.1').focus();
  const copied: string[] = [];
  for (const what of ['Copy the English', 'Copy the French', 'Copy both, with the source']) {
    await reader.button('Copy this sentence').click();
    await page.getByRole('menuitem', { name: what }).click();
    await expect(page.getByRole('menu')).toBeHidden();
    copied.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  expect(copied).toEqual(['IL PLEUT.', 'Il pleut.', 'Il pleut.\nIL PLEUT.\n— Temps']);
  await reader.button('Copy this sentence').press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page);
});
