import { expectAccessible } from '../../support/accessible';
import { expect, test, wide } from '../../support/reader-test';
import { select } from '../../support/words';

test('French words become a term, with the English that stands for them', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  await select(reader.frenchOf('1.1'), 'installations');
  await page.keyboard.press('g');
  const dialog = reader.dialog('Add a term');
  await expect(dialog.getByRole('textbox', { name: 'French' })).toHaveValue('installation');
  await expect(dialog.getByRole('figure')).toContainText('des unités militaires azerbaïdjanaises');
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'English' }).fill('site');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog).toBeHidden();
  await expect(
    reader.frenchOf('1.1').getByRole('link', { name: 'installations', exact: true }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(
    reader.frenchOf('1.1').getByRole('link', { name: 'installations', exact: true }),
  ).toHaveCount(0);
});

test('a term that a glossary has already is said to be another sense of it', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  await select(reader.frenchOf('2.1'), 'Haut-Karabakh');
  await page.keyboard.press('g');
  await expect(reader.dialog('Add a term').getByRole('status')).toContainText('already');
});

test('a suggestion is added at once, or through the dialog', async ({ reader, page }) => {
  await page.setViewportSize(wide);
  await reader.readArticle(
    'La ville de Zamboville attend. Les pluies à Dubreuil cessent.',
    'Essai',
  );
  await reader.button('Terms').click();
  const suggestions = page.getByRole('region', { name: 'Suggestions' });
  await expect(suggestions.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page);
  await suggestions.getByRole('button', { name: 'Add “Zamboville” to the glossary' }).click();
  const dialog = reader.dialog('Add a term');
  await dialog.getByRole('textbox', { name: 'English' }).fill('Zamboville');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(suggestions.getByRole('listitem')).toHaveCount(1);
  const atOnce = suggestions.getByRole('button', { name: /^Add “Dubreuil” as / });
  await atOnce.click();
  await expect(suggestions).toContainText('“Dubreuil” was added.');
  await expect(suggestions).toContainText('No candidate is left');
});
