import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/accessible';
import { expect, test, wide } from '../../support/reader-test';

test.use({ viewport: wide });

const csv = (...rows: readonly string[]) => ({
  name: 'terms.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['French,English', ...rows].join('\r\n')),
});

async function importTerms(page: Page, ...rows: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a glossary' });
  await dialog.locator('input[type="file"]').setInputFiles(csv(...rows));
  await dialog.getByRole('button', { name: /^Import \d/ }).click();
  await expect(dialog.getByRole('button', { name: 'Undo the import' })).toBeVisible();
  await page.keyboard.press('Escape');
}

test('a file is looked at before it is taken, and taken back in one step', async ({ page }) => {
  await page.goto('/glossary');
  await expect(page.getByRole('table', { name: 'Entries of all glossaries' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a glossary' });
  await expectAccessible(page);
  await dialog
    .locator('input[type="file"]')
    .setInputFiles(csv('train,train', 'bateau,boat', ',nothing'));
  await expect(dialog.getByText('2 entries new')).toBeVisible();
  await dialog.getByText('1 entry left out').click();
  await expect(dialog.getByText(/line 4 · no French/)).toBeVisible();
  await dialog.getByText('How the file is read').click();
  await expect(dialog.getByRole('combobox', { name: 'French', exact: true })).toHaveValue('french');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Import 2 entries' }).click();
  await expect(dialog.getByText('2 entries imported.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo the import' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('bateau');
  await expect(page.getByText('0 entries', { exact: true })).toBeVisible();
});

test('entries are searched, opened, selected by keys, deleted and brought back', async ({
  page,
}) => {
  await page.goto('/glossary');
  await importTerms(page, 'train,train', 'bateau,boat', 'Bateau,vessel');
  const table = page.getByRole('table', { name: 'Entries of all glossaries' });
  await page.getByRole('combobox', { name: 'Glossary' }).selectOption('terms');
  await expect(table.getByRole('row')).toHaveCount(4);
  await table
    .getByRole('row', { name: /bateau/ })
    .first()
    .focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('2 entries selected')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Merge duplicates' }).click();
  await expect(table.getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(table.getByRole('row')).toHaveCount(4);

  await table.getByRole('row', { name: /train/ }).focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Glossary: train' });
  await expect(sheet.getByText('Never met in an article of the library.')).toBeVisible();
  await expectAccessible(page);
  await sheet.getByRole('textbox', { name: 'English', exact: true }).fill('railway train');
  await page.keyboard.press('Escape');
  await expect(table.getByRole('row', { name: /railway train/ })).toBeVisible();
  await table.getByRole('row', { name: /railway train/ }).focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('Delete');
  await expect(table.getByRole('row')).toHaveCount(3);
  await page.reload();
  await page.getByRole('combobox', { name: 'Glossary' }).selectOption('terms');
  await expect(table.getByRole('row')).toHaveCount(3);
});

test('a cell is edited in its place, with the keys alone', async ({ page }) => {
  await page.goto('/glossary');
  await importTerms(page, 'bateau,boat', 'train,train');
  await page.getByRole('combobox', { name: 'Glossary' }).selectOption('terms');
  const table = page.getByRole('table', { name: 'Entries of all glossaries' });
  const field = (name: string) => table.getByRole('textbox', { name, exact: true });
  const cell = (name: string) => table.getByRole('cell', { name, exact: true });
  await table.getByRole('row', { name: /bateau/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(cell('bateau')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field('French')).toBeFocused();
  await expectAccessible(page);
  await field('French').fill('navire');
  await page.keyboard.press('Escape');
  await expect(cell('bateau')).toBeFocused();
  // What begins with another letter is sorted elsewhere, and the focus goes with it.
  await page.keyboard.press('F2');
  await field('French').fill('vapeur');
  await page.keyboard.press('Enter');
  await expect(cell('vapeur')).toBeFocused();
  await expect(table.getByRole('row').nth(2)).toHaveText(/vapeur/);
  // The focus is there at once, and keys in a row all count.
  await page.keyboard.press('F2');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F2');
  await page.keyboard.press('Tab');
  await field('English').fill('steamer');
  await page.keyboard.press('Tab');
  await expect(table.getByRole('combobox', { name: 'Domain' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell('steamer')).toBeVisible();
  await cell('train').first().dblclick();
  await field('French').fill('');
  await page.keyboard.press('Enter');
  await expect(table.getByText('This may not be empty.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('combobox', { name: 'Glossary' }).selectOption('terms');
  await expect(table.getByRole('row', { name: /vapeur steamer/ })).toBeVisible();
});

test('a glossary is written in the format of another program', async ({ page }) => {
  await page.goto('/glossary');
  await importTerms(page, 'train,train');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export glossaries' });
  await dialog.getByRole('combobox', { name: 'Glossary' }).selectOption('terms');
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('DeepL (.tsv)');
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toBe('terms.tsv');
  await expect(dialog.getByText('The file was written.')).toBeVisible();
});
