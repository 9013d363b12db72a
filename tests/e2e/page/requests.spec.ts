import { expectAccessible } from '../support/accessible';
import { expect, test } from '../support/reader-test';

test('every request of the visit is listed, with what it was for, and none went elsewhere', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  await reader.button('Show every request').click();
  const dialog = reader.dialog('Requests of this visit');
  await expect(dialog.getByRole('status')).toHaveText(/^0 of \d+ requests went to another site\./);
  await expect(dialog.getByRole('cell', { name: '/articles/haut-karabakh.txt' })).toBeVisible();
  await expect(dialog.getByRole('cell', { name: 'The app’s code' }).first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
