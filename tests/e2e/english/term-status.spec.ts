import { expectAccessible } from '../support/accessible';
import { expect, test } from '../support/reader-test';

test('a sentence is translated again with a term that was not asked for', async ({
  reader,
  page,
}) => {
  await reader.readInPlace('Le corridor de Lachin est fermé.');
  const panel = await reader.openTerm('corridor-de-lachin');
  await panel.getByText('More about this entry').click();
  await expectAccessible(page);
  await panel.getByRole('checkbox', { name: 'Use this English in the translation' }).uncheck();
  await panel.getByRole('textbox', { name: 'English', exact: true }).fill('Lachin gateway');
  await panel.getByRole('textbox', { name: /^Other accepted English/ }).fill('');
  await expect(
    panel.getByText('This entry only explains. It does not ask for its English.'),
  ).toBeVisible();
  await panel.getByRole('button', { name: 'Translate again with this term' }).click();
  await panel.getByRole('button', { name: 'Take this one' }).click();
  await expect(panel.getByText('You had the sentence translated with this term.')).toBeVisible();
  await expect(reader.englishOf('1.1')).toContainText('Lachin gateway');
  await expect(
    page.locator('[lang="fr"] a[data-term="corridor-de-lachin"]'),
  ).toHaveAccessibleDescription('as in the glossary');
});
