import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Moves a finger over a sentence from its middle, by CSS pixels, in some steps. */
async function drag(page: Page, sentence: Locator, by: { x: number; y: number }): Promise<void> {
  const box = await sentence.boundingBox();
  if (!box) throw new Error('The sentence is not on the page');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + by.x * share, y: y + by.y * share }],
    });
  await touch('touchStart', 0);
  for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', share);
  await touch('touchEnd', 1);
}

test('a paragraph is turned into English and back by a swipe, a button and a key', async ({
  reader,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await reader.readArticle(`Il pleut. Il neige.\n${'Le vent souffle.\n'.repeat(30)}`, 'Temps');
  const [french, english] = [reader.frenchOf('1.1'), reader.englishOf('1.1')];
  // With both languages in sight there is nothing to turn.
  await drag(page, french, { x: -120, y: 0 });
  await expect(french).toBeVisible();
  await page.getByRole('radio', { name: 'French', exact: true }).click();
  await expect(english).toBeHidden();

  await drag(page, french, { x: -120, y: 4 });
  await expect(english).toBeVisible();
  await expect(french).toBeHidden();
  await expect(reader.frenchOf('2.1')).toBeVisible();
  await drag(page, english, { x: 120, y: -4 });
  await expect(french).toBeVisible();
  await expect(english).toBeHidden();

  // A finger that scrolls turns nothing.
  await drag(page, reader.frenchOf('5.1'), { x: -20, y: -300 });
  await expect(reader.frenchOf('5.1')).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);

  await reader.frenchOf('1.2').focus();
  await page.keyboard.press('p');
  await expect(reader.englishOf('1.2')).toBeFocused();
  await expect(french).toBeHidden();
  await reader.button('This paragraph in French').click();
  await expect(reader.frenchOf('1.2')).toBeFocused();
  await expectAccessible(page);
});

test('the bar is one line that scrolls away, and has the other tools in a menu', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  const bar = await page.getByRole('banner').boundingBox();
  expect(bar?.height).toBeLessThan(64);
  for (const button of await page.getByRole('banner').getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(box?.height, (await button.textContent()) ?? '').toBeGreaterThanOrEqual(44);
    expect(box?.width, (await button.textContent()) ?? '').toBeGreaterThanOrEqual(44);
  }
  await reader.button('More tools').click();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Export' }).click();
  await expect(reader.dialog('Export')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader.button('More tools')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await expect(reader.dialog('Settings')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader.button('More tools')).toBeFocused();
  await page.evaluate(() => window.scrollTo(0, 600));
  await expect(page.getByRole('banner')).not.toBeInViewport();
});

// 320 pixels are also what a page of 1280 has at 400 %.
for (const width of [390, 320]) {
  test(`nothing needs scrolling sideways at ${width} pixels`, async ({ reader, page }) => {
    await page.setViewportSize({ width, height: 640 });
    await reader.openDone();
    // The bar has no room to say what this is.
    const main = page.getByRole('main');
    await expect(main.getByText('French beside English, translated on this device')).toBeVisible();
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overflow()).toBe(0);
    await reader.openTerm('corridor-de-lachin');
    expect(await overflow()).toBe(0);
    const sheet = await reader.dialog(/^Glossary: /).boundingBox();
    // The sheet reaches the foot of the window: nothing shows under it.
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(640, 0);
    await page.keyboard.press('Escape');
    await reader.frenchOf('2.1').focus();
    await page.keyboard.press('d');
    await expect(reader.dialog(/^Look-up: /)).toBeVisible();
    expect(await overflow()).toBe(0);
  });
}
