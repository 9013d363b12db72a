import { expectAccessible } from '../support/accessible';
import { expect, test } from '../support/reader-test';

test('single letters can be changed, and switched off for good', async ({ reader, page }) => {
  await reader.openDone();
  await page.keyboard.press('?');
  const keys = reader.dialog('Keys');
  await keys.getByRole('textbox', { name: 'Letter for: Next sentence' }).fill('x');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(reader.frenchOf('1.1')).not.toBeFocused();
  await page.keyboard.press('x');
  await expect(reader.frenchOf('1.1')).toBeFocused();

  await page.keyboard.press('?');
  await keys.getByRole('checkbox', { name: 'Single letters act as keys' }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await reader.untilPhase('done');
  await reader.frenchOf('1.1').focus();
  await page.keyboard.press('x');
  await expect(reader.frenchOf('1.1')).toBeFocused();
  // What is no letter stays.
  await page.keyboard.press('ArrowDown');
  await expect(reader.frenchOf('2.1')).toBeFocused();
});

test('one key goes from a sentence to its counterpart, and back', async ({ reader, page }) => {
  await reader.openDone();
  await reader.frenchOf('2.1').focus();
  await page.keyboard.press('s');
  await expect(reader.englishOf('2.1')).toBeFocused();
  await page.keyboard.press('s');
  await expect(reader.frenchOf('2.1')).toBeFocused();
});

test('a dialog opens at its first field, and gives the focus back', async ({ reader, page }) => {
  await reader.openDone();
  await reader.button('Open').focus();
  await page.keyboard.press('Enter');
  const dialog = reader.dialog('Open an article');
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reader.button('Open')).toBeFocused();
});

test('the tools come in order, then the text, and the page’s title names the article', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  await expect(page).toHaveTitle(`${heading} · Vis-à-vis`);
  const order: (string | null)[] = [];
  for (const _ of Array.from({ length: 16 })) {
    await page.keyboard.press('Tab');
    order.push(
      await page.evaluate(
        () =>
          document.activeElement?.getAttribute('aria-label') ??
          document.activeElement?.textContent?.slice(0, 24) ??
          null,
      ),
    );
    if (await reader.frenchOf('1.1').evaluate((each) => each === document.activeElement)) break;
  }
  const firstWords = ((await reader.frenchOf('1.1').textContent()) ?? '').slice(0, 24);
  expect(order).toEqual([
    'Skip to the text',
    'Done · nothing sent',
    'Terms',
    'To check4',
    'Find in the article',
    'Words',
    'Export',
    'Open',
    'Library',
    'Settings',
    'Both',
    firstWords,
  ]);
});
