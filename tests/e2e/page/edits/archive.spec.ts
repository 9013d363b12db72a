import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

test('everything is saved in one file, and brought into another browser from it', async ({
  reader,
  page,
  browser,
}) => {
  await reader.readArticle('Il pleut.', 'Pluie');
  await reader.editEnglish('1.1', 'It rains.');
  await page.goto('/library');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything' }).click();
  const file = await (await saved).path();

  const other = await browser.newContext();
  const second = await other.newPage();
  await second.goto(page.url());
  await second.getByLabel('Bring back from a file').setInputFiles(file);
  const dialog = second.getByRole('dialog', { name: 'What the file would bring' });
  await expect(dialog.getByRole('row', { name: 'Articles 2 0 0' })).toBeVisible();
  await expect(dialog.getByRole('row', { name: 'Sentences edited by hand 1 0 0' })).toBeVisible();
  await expectAccessible(second);
  await dialog.getByRole('button', { name: 'Bring it in' }).click();
  await expect(dialog).toBeHidden();
  await expect(second.getByRole('link', { name: 'Pluie' })).toBeVisible();

  // A second time there is nothing new.
  await second.getByLabel('Bring back from a file').setInputFiles(file);
  await expect(dialog.getByRole('row', { name: 'Articles 0 2 0' })).toBeVisible();
  await other.close();
});

test('a file that is none of the app’s is refused, with what to do', async ({ reader, page }) => {
  await reader.openDone();
  await page.goto('/library');
  await page.getByLabel('Bring back from a file').setInputFiles({
    name: 'other.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK no zip'),
  });
  await expect(
    page.getByText('This is not a file of everything that Vis-à-vis made.'),
  ).toBeVisible();
});
