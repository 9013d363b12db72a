import type { Page } from '@playwright/test';
import { installTranslatorApi, type StandInOptions } from '../../stand-ins/translator-api';
import { expectAccessible } from '../support/accessible';
import type { ReaderPage } from '../support/reader-page';
import { expect, test } from '../support/reader-test';

const closed = 'Le corridor de Lachin est fermé.';
const english = { [closed]: 'The Lachin passage is closed.', 'Il pleut.': 'Rain is falling.' };

const giveTranslator = (page: Page, options: StandInOptions) =>
  page.addInitScript(installTranslatorApi, options);

async function chooseBrowsersOwn(reader: ReaderPage): Promise<void> {
  await reader.button('Settings').click();
  await reader.dialog('Settings').getByRole('radio', { name: 'The browser’s own' }).click();
}

test('the browser’s own translator is fetched for a click, and the built-in one helps where it lacks a term', async ({
  reader,
  page,
}) => {
  await giveTranslator(page, { availability: 'downloadable', english });
  await reader.readInPlace(`${closed} Il pleut.`);

  await chooseBrowsersOwn(reader);
  const settings = reader.dialog('Settings');
  await expect(settings.getByText('The browser fetches it once from its maker')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Translator: The browser’s own')).toBeVisible();
  await expect(reader.englishOf('1.1')).toHaveText(english[closed] ?? '');
  await expect(reader.englishOf('1.2')).toHaveText('Rain is falling.');

  // The other's sentence is offered beside the term that is missed, and one key takes it or goes back.
  const panel = await reader.openTerm('corridor-de-lachin');
  await expect(panel.getByText('Translator: This app’s own (fast)')).toBeVisible();
  await expect(
    panel.getByText('This translator cannot use a glossary, and chose another word by itself.'),
  ).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await reader.englishOf('1.1').focus();
  await expect(
    reader.page.getByRole('button', { name: /^Take what “This app’s own \(fast\)” says/ }),
  ).toBeVisible();
  await page.keyboard.press('o');
  await expect(reader.englishOf('1.1')).toContainText('Lachin corridor');
  await page.keyboard.press('o');
  await expect(reader.englishOf('1.1')).toHaveText(english[closed] ?? '');
  await page.keyboard.press('o');
  await expect(reader.englishOf('1.1')).toContainText('Lachin corridor');
});

test('what was taken is kept, and the built-in one’s sentence is taken by itself if the reader says so', async ({
  reader,
  page,
}) => {
  await giveTranslator(page, { availability: 'available', english });
  await reader.readArticle(closed);
  await chooseBrowsersOwn(reader);
  await page.keyboard.press('Escape');
  await expect(reader.englishOf('1.1')).toHaveText(english[closed] ?? '');
  await reader.untilPhase('done');
  await reader.englishOf('1.1').focus();
  await page.keyboard.press('o');
  await expect(reader.englishOf('1.1')).toContainText('Lachin corridor');
  await page.reload();
  await expect(reader.englishOf('1.1')).toContainText('Lachin corridor');
  await reader.englishOf('1.1').focus();
  await page.keyboard.press('o');
  await expect(reader.englishOf('1.1')).toHaveText(english[closed] ?? '');

  await reader.button('Settings').click();
  await reader
    .dialog('Settings')
    .getByRole('checkbox', {
      name: 'Where it misses a term, take the built-in translator’s sentence',
    })
    .check();
  await page.keyboard.press('Escape');
  await expect(reader.englishOf('1.1')).toContainText('Lachin corridor');
});

test('a browser that has let its model go asks for a click again', async ({ reader, page }) => {
  await giveTranslator(page, { availability: 'downloadable', english });
  await reader.readInPlace('Il pleut.');
  await chooseBrowsersOwn(reader);
  await page.keyboard.press('Escape');
  await expect(reader.englishOf('1.1')).toHaveText('Rain is falling.');
  await reader.untilPhase('done');

  // The English of this article may be kept by now; another one wants the translator.
  await page.reload();
  // As some seconds after a click.
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'userActivation', {
      configurable: true,
      value: { isActive: false },
    }),
  );
  await reader.openArticle('Il neige.');
  const alert = page.getByRole('alert').filter({ hasText: 'waits for your click' });
  await expect(alert).toBeVisible();
  await expectAccessible(page);
  await page.evaluate(() => Reflect.deleteProperty(navigator, 'userActivation'));
  await alert.getByRole('button', { name: 'Try again' }).click();
  await reader.untilPhase('done');
  await expect(reader.englishOf('1.1')).toHaveText('IL NEIGE.');
});

test('a browser without a translator of its own offers none', async ({ reader, page }) => {
  await giveTranslator(page, { availability: 'unavailable' });
  await reader.open();
  await reader.button('Settings').click();
  const translators = page.getByRole('radiogroup', { name: 'Translator' });
  await expect(translators.getByRole('radio')).toHaveCount(2);
});
