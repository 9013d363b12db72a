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

test('an article is read, a word looked up and the English exported without a mouse', async ({
  reader,
  page,
}) => {
  await reader.readArticle('Le chat dort. Le chien court.', 'Essai');
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      const label =
        at?.closest('label') ?? document.getElementById(at?.getAttribute('aria-labelledby') ?? '');
      return at?.getAttribute('aria-label') ?? (label ?? at)?.textContent?.trim() ?? '';
    });
  /** Goes on by Tab, and lists what has the focus. */
  const tab = async (times: number, key = 'Tab') => {
    const names: string[] = [];
    for (const _ of Array.from({ length: times })) {
      await page.keyboard.press(key);
      names.push(await focused());
    }
    return names;
  };

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(reader.frenchOf('1.2')).toBeFocused();
  await page.keyboard.press('s');
  await expect(reader.englishOf('1.2')).toBeFocused();
  await page.keyboard.press('s');

  await page.keyboard.press('d');
  await expect(reader.dialog('Look-up: Le')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const panel = reader.dialog('Look-up: chien');
  await expect(panel.getByRole('button', { name: 'Save “chien”' })).toBeVisible();
  expect(await tab(1)).toEqual(['Close']);
  await panel.getByRole('button', { name: 'Save “chien”' }).press('Enter');
  await expect(panel.getByText('“chien” is saved')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader.frenchOf('1.2')).toBeFocused();

  expect(await tab(6, 'Shift+Tab')).toEqual([
    'Both',
    'Settings',
    'Library',
    'Open',
    'Export',
    'Words',
  ]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(reader.dialog('Export').getByRole('combobox')).toBeFocused();
  expect(await tab(5)).toEqual([
    'English alone',
    'Only sentences edited by hand',
    'List of terms',
    'Say that a machine translated',
    'Preview',
  ]);
  expect(await tab(2)).toEqual(['Copy', 'Download']);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('essai.en.txt');
  await page.keyboard.press('Escape');
  await expect(reader.button('Export')).toBeFocused();
});
