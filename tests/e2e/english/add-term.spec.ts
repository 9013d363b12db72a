import { expect, test } from '../support/reader-test';
import { select } from '../support/words';

test('English words become a term, with the French that they stand for', async ({
  reader,
  page,
}) => {
  await reader.readInPlace('Le ministère attend.');
  const english = reader.englishOf('1.1');
  await expect(english).toContainText(/ministry|department/i);
  await select(
    english,
    ((await english.textContent()) ?? '').match(/ministry|department/i)?.[0] ?? '',
  );
  await page
    .getByRole('complementary', { name: 'Selected words' })
    .getByRole('button', { name: 'Add to glossary' })
    .click();
  const dialog = reader.dialog('Add a term');
  await expect(dialog.getByRole('textbox', { name: 'French' })).toHaveValue('ministère');
  await expect(dialog.getByRole('textbox', { name: 'English' })).toHaveValue(
    /^(?:ministry|department)$/i,
  );
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(
    reader.frenchOf('1.1').getByRole('link', { name: 'ministère', exact: true }),
  ).toBeVisible();
});
