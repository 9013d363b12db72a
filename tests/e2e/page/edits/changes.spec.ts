import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

const text = 'Le corridor de Lachin est fermé. Le corridor de Lachin est long.';

test('after a term was edited, the sentences it touched are compared, and the edit is undone', async ({
  reader,
  page,
}) => {
  await reader.readArticle(text);
  const before = (await reader.englishOf('1.1').textContent()) ?? '';
  await reader.editEnglish('1.2', 'The corridor is long.');

  const panel = await reader.openTerm('corridor-de-lachin');
  await panel.getByRole('textbox', { name: 'English', exact: true }).fill('Lachin gateway');
  const changes = page.getByRole('region', { name: '2 sentences changed' });
  await expect(changes).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '2 sentences changed' })).toBeAttached();
  await page.keyboard.press('Escape');

  await changes.getByRole('button', { name: 'Compare' }).click();
  await expect(changes.locator('ins')).toContainText(['gateway']);
  const machine = changes.getByRole('listitem').filter({ has: page.locator('ins') });
  await expect(machine).toHaveCount(1);
  await expect(
    changes.getByText('You edited this sentence by hand; it was left alone.'),
  ).toBeVisible();
  await expect(reader.englishOf('1.2')).toHaveText('The corridor is long.');
  await expectAccessible(page);

  await changes.getByRole('button', { name: 'Go to sentence 1.1' }).click();
  await expect(reader.englishOf('1.1')).toBeFocused();
  await changes.getByRole('button', { name: 'Undo the change' }).click();
  await expect(changes).toBeHidden();
  await expect(reader.englishOf('1.1')).toHaveText(before);
});

test('the list of changed sentences goes when it is dismissed, and the change stays', async ({
  reader,
  page,
}) => {
  await reader.readArticle('Le corridor de Lachin est fermé.');
  const panel = await reader.openTerm('corridor-de-lachin');
  await panel.getByRole('textbox', { name: 'English', exact: true }).fill('Lachin gateway');
  const changes = page.getByRole('region', { name: '1 sentence changed' });
  await expect(changes).toBeVisible();
  await page.keyboard.press('Escape');
  await changes.getByRole('button', { name: 'Dismiss' }).click();
  await expect(changes).toBeHidden();
  await expect(reader.englishOf('1.1')).toContainText('gateway');
});
