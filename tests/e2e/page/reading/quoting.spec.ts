import type { Locator } from '@playwright/test';
import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

test('a selection down or up one column takes that column alone', async ({ reader, page }) => {
  await reader.readArticle('Il pleut. Il tonne.\nIl neige.\nIl vente.', 'Temps');
  const { french, english } = reader;
  // A line for each paragraph, and a space between its sentences.
  const french3 = ['Il pleut. Il tonne.', 'Il neige.', 'Il vente.'];
  const english3 = french3.map((text) => text.toUpperCase());
  type Point = { readonly x: number; readonly y: number };
  const edge = async (sentence: Locator, side: 'start' | 'end'): Promise<Point> => {
    const box = await sentence.boundingBox();
    if (!box) throw new Error('The text is not in view');
    return { x: side === 'start' ? box.x + 1 : box.x + box.width - 1, y: box.y + box.height / 2 };
  };
  /** Drags from one point to another, and says what is selected before the button is let go. */
  const drag = async (from: Point, to: Point, texts: readonly string[]) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
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
  const [first, last] = [await edge(french.first(), 'start'), await edge(french.last(), 'end')];
  await drag(first, last, french3);
  await drag(last, first, french3);
  const [top, foot] = [await edge(english.first(), 'start'), await edge(english.last(), 'end')];
  await drag(top, foot, english3);
  await drag(foot, top, english3);
  // The tools of the current sentence stand between the two.
  await drag(
    await edge(english.nth(1), 'end'),
    top,
    french3.slice(0, 1).map((text) => text.toUpperCase()),
  );
  // From the middle of the text, and from the space beside the text.
  await drag(await edge(english.nth(2), 'start'), foot, ['IL NEIGE.', 'IL VENTE.']);
  await drag({ x: top.x - 8, y: top.y }, foot, english3);
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
