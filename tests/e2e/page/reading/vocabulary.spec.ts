import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';
import { lookUp } from '../../support/words';

test('a word is saved with its sentence, marked as known, exported, removed and put back', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  const panel = await lookUp(reader, '2.1', 'région');
  await panel.getByRole('button', { name: 'Save “région”' }).click();
  await expect(panel.getByText('“région” is saved')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('saved-word')?.size ?? 0))
    .toBeGreaterThan(0);

  await page.reload();
  await reader.untilPhase('done');
  await page.getByRole('button', { name: 'Words', exact: true }).click();
  const dialog = reader.dialog('Saved words');
  const word = dialog.getByRole('listitem').filter({ hasText: 'région' });
  await expect(word).toContainText('aggrave la situation dans la région du Haut-Karabakh');
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export for Anki' }).click();
  expect((await download).suggestedFilename()).toBe('words.txt');

  await dialog.getByRole('button', { name: 'Mark “région” as known' }).click();
  await dialog.getByRole('radio', { name: 'Learning' }).click();
  await expect(dialog).toContainText('No saved word is of this kind.');
  await dialog.getByRole('radio', { name: 'Known' }).click();
  await dialog.getByRole('button', { name: 'Remove “région”' }).click();
  await expect(dialog.getByRole('status')).toContainText('“région” was removed.');
  await dialog.getByRole('button', { name: 'Put it back' }).click();
  await expect(word).toBeVisible();
});
