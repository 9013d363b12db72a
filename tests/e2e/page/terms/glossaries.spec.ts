import type { Locator } from '@playwright/test';
import { expectAccessible } from '../../support/accessible';
import type { ReaderPage } from '../../support/reader-page';
import { expect, test } from '../../support/reader-test';

async function openGlossaries(reader: ReaderPage): Promise<Locator> {
  await reader.button('Terms').click();
  await reader.button('Glossaries').click();
  const dialog = reader.dialog('Glossaries');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The names of the glossaries, in order of precedence. */
const namesIn = (dialog: Locator) =>
  dialog
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')));

const use = (name: string) => `Use “${name}” in this article`;

test('a glossary is switched off for one article, and its terms are no longer marked', async ({
  reader,
  page,
}) => {
  await reader.readInPlace('Le corridor de Lachin est fermé.');
  await expect(page.locator('[data-term]')).not.toHaveCount(0);
  const dialog = await openGlossaries(reader);
  await dialog.getByRole('checkbox', { name: use('Built-in glossary') }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-term]')).toHaveCount(0);

  await page.reload();
  await reader.untilPhase('done');
  await expect(page.locator('[data-term]')).toHaveCount(0);
  await reader.openArticle('Le corridor de Lachin reste fermé.');
  await expect(page.locator('[lang="fr"] [data-term]')).not.toHaveCount(0);
});

test('glossaries are made, named, put in order and deleted; all of it can be undone', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  const dialog = await openGlossaries(reader);
  await dialog.getByRole('button', { name: 'New glossary' }).click();
  const name = dialog.getByRole('textbox', { name: 'Rename “My glossary”' });
  await expect(name).toBeFocused();
  await name.fill('Caucase');
  await expect.poll(() => namesIn(dialog)).toEqual([use('Caucase'), use('Built-in glossary')]);
  await expectAccessible(page);

  const down = dialog.getByRole('button', { name: 'Move “Caucase” down' });
  await down.press('Enter');
  await expect.poll(() => namesIn(dialog)).toEqual([use('Built-in glossary'), use('Caucase')]);
  await expect(dialog.getByText('“Caucase” is now number 2')).toBeAttached();
  // At its end of the list, so the other way is left.
  await expect(dialog.getByRole('button', { name: 'Move “Caucase” up' })).toBeFocused();

  await dialog.getByRole('button', { name: 'Delete “Caucase” with its entries' }).click();
  await expect.poll(() => namesIn(dialog)).toEqual([use('Built-in glossary')]);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => namesIn(dialog)).toEqual([use('Built-in glossary'), use('Caucase')]);

  await page.reload();
  await reader.untilPhase('done');
  const again = await openGlossaries(reader);
  await expect.poll(() => namesIn(again)).toEqual([use('Built-in glossary'), use('Caucase')]);
});

test('glossaries that disagree are told, in the list and at the term, and the first one wins', async ({
  reader,
  page,
}) => {
  await reader.readInPlace('Le corridor de Lachin est fermé.');
  const dialog = await openGlossaries(reader);
  await dialog.getByRole('button', { name: 'Add a term' }).click();
  const form = reader.dialog('Add a term');
  await form.getByRole('textbox', { name: 'French' }).fill('corridor de Lachin');
  await form.getByRole('textbox', { name: 'English' }).fill('Lachin gateway');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(form).toBeHidden();
  await expect(reader.englishOf('1.1')).toContainText('gateway');

  // The list of terms is still open beneath.
  await reader.button('Glossaries').click();
  await dialog.getByText('1 term is in several glossaries, with different English').click();
  await expect(dialog.getByText('My glossary decides')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await reader.frenchOf('1.1').locator('a').click();
  const panel = reader.dialog('Glossary: corridor de Lachin');
  const senses = panel.getByRole('region', { name: 'The glossaries disagree about this term' });
  await expect(senses.getByRole('listitem').first()).toContainText('decides');
  await expect(senses.getByRole('listitem').first()).toContainText('meant here');
  await expectAccessible(page);

  await panel.getByRole('button', { name: 'Delete the entry' }).click();
  await expect(panel).toBeHidden();
  await expect(reader.englishOf('1.1')).not.toContainText('gateway');
  await reader.button('Undo').click();
  await expect(reader.englishOf('1.1')).toContainText('gateway');
});

test('the entries of a glossary are searched without accents, and edited', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  const dialog = await openGlossaries(reader);
  await dialog.getByRole('button', { name: /^Show the entries of “Built-in glossary”/ }).click();
  const entries = reader.dialog('Built-in glossary');
  await entries.getByRole('searchbox', { name: 'Search the entries' }).fill('DEFENSE AER');
  await expect(entries.getByRole('listitem')).toHaveCount(1);
  await expectAccessible(page);
  await entries.getByRole('button', { name: /défense aérienne/ }).click();
  const entry = reader.dialog(/^Glossary: défense aérienne/);
  await expect(entry.getByRole('textbox', { name: 'English', exact: true })).toHaveValue(
    'air defence',
  );
  await expectAccessible(page);
  await entry.getByRole('button', { name: 'Back' }).click();
  await expect(entries).toBeVisible();
});
