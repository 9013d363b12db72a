import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

async function download(page: Page, dialog: Locator): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const file = await started;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('what is exported is what is on the screen, edits included', async ({ reader, page }) => {
  await reader.openDone();
  await reader.editEnglish('4.1', 'A sentence of my own.');
  const english = await reader.textsOf(reader.english);
  const french = await reader.textsOf(reader.french);

  await reader.button('Export').click();
  const dialog = reader.dialog('Export');
  const preview = dialog.getByRole('textbox', { name: 'Preview' });

  const plain = await download(page, dialog);
  expect(plain.name).toMatch(/\.txt$/);
  expect(await preview.inputValue()).toBe(plain.text);
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
  expect(words(plain.text).join(' ')).toContain(words(english.join(' ')).join(' '));
  expect(plain.text).not.toContain(french[0]);

  await dialog.getByRole('radio', { name: 'Both languages' }).click();
  const both = await download(page, dialog);
  for (const sentence of [...french, ...english]) {
    expect(words(both.text).join(' ')).toContain(words(sentence).join(' '));
  }

  await dialog.getByLabel('Format').selectOption('Markdown (.md)');
  const markdown = await download(page, dialog);
  expect(markdown.name).toMatch(/\.md$/);
  expect(markdown.text).toMatch(/^# Haut-Karabakh$/m);
});

test('the preview is copied as it is', async ({ reader, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.openDone();
  await reader.button('Export').click();
  const dialog = reader.dialog('Export');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await dialog.getByRole('textbox', { name: 'Preview' }).inputValue(),
  );
});

test('files for word processors, readers and tools are written', async ({ reader, page }) => {
  await reader.openDone();
  await reader.editEnglish('4.1', 'A sentence of my own.');
  await reader.button('Export').click();
  const dialog = reader.dialog('Export');

  await dialog.getByLabel('Format').selectOption('Word (.docx)');
  await dialog.getByRole('radio', { name: 'Both languages' }).click();
  await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText(
    'A sentence of my own.',
  );
  await expectAccessible(page);
  const word = await download(page, dialog);
  expect(word.name).toMatch(/\.fr-en\.docx$/);
  expect(word.text.slice(0, 2)).toBe('PK');

  await dialog.getByLabel('Format').selectOption('E-book (.epub)');
  const book = await download(page, dialog);
  expect(book.text).toContain('mimetypeapplication/epub+zip');

  await dialog.getByLabel('Format').selectOption('For translation tools (.xlf)');
  const xliff = await download(page, dialog);
  expect(xliff.text).toContain('state="reviewed"');
  expect(xliff.text).toContain('<gls:term>');

  await dialog.getByLabel('Format').selectOption('Text, word links and terms (.json)');
  const json = await download(page, dialog);
  expect(JSON.parse(json.text)).toMatchObject({ format: 'vis-a-vis/parallel-text', version: 1 });
});

test('what was edited by hand can be taken alone', async ({ reader, page }) => {
  await reader.openDone();
  await reader.button('Export').click();
  const dialog = reader.dialog('Export');
  await dialog.getByLabel('Only sentences edited by hand').check();
  await expect(dialog.getByText('No sentence has been edited by hand.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Download' })).toBeDisabled();
  await page.keyboard.press('Escape');

  await reader.editEnglish('4.1', 'A sentence of my own.');
  await reader.button('Export').click();
  await dialog.getByLabel('Only sentences edited by hand').check();
  await dialog.getByLabel('Say that a machine translated').uncheck();
  expect((await download(page, dialog)).text).toBe('A sentence of my own.\n');
});
