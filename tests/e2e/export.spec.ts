import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './reader-test';

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

  await dialog.getByRole('radio', { name: 'Markdown (.md)' }).click();
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
