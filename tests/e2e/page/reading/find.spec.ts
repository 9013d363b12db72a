import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

/** Counts, in the page, the ranges of a highlight. */
const marked = (name: string) => CSS.highlights.get(name)?.size ?? 0;

test('words are found in both texts, marked and stepped through', async ({ reader, page }) => {
  await reader.readArticle('L’État refuse. La mer monte.\nUn état de fait.', 'Essai');
  await page.keyboard.press('f');
  const bar = page.getByRole('search', { name: 'Find in the article' });
  const field = bar.getByRole('searchbox', { name: 'Find in both texts' });
  await expect(field).toBeFocused();
  await expectAccessible(page);
  await field.fill('etat');
  // The fake engine says the French in capitals, so each place is in both texts.
  await expect(bar.getByText('4 (2 French, 2 English)')).toBeVisible();
  await expect.poll(() => page.evaluate(marked, 'found')).toBe(4);
  await field.press('Enter');
  await expect(bar.getByText('1 of 4')).toBeVisible();
  await field.press('Shift+Enter');
  await expect(bar.getByText('4 of 4')).toBeVisible();
  await bar.getByRole('checkbox', { name: 'Ignore accents' }).uncheck();
  await expect(bar.getByText('Not found', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect.poll(() => page.evaluate(marked, 'found')).toBe(0);
});

test('only English written by hand is replaced, and one undo takes all of it back', async ({
  reader,
  page,
}) => {
  await reader.readArticle('Il pleut.\nIl neige.\nIl vente.', 'Temps');
  await reader.editEnglish('1.1', 'Rain falls on rain.');
  await reader.editEnglish('2.1', 'No rain.');
  await reader.button('Find in the article').click();
  const bar = page.getByRole('search', { name: 'Find in the article' });
  await bar.getByRole('searchbox').fill('rain');
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('snow');
  await bar.getByRole('button', { name: 'Replace in 2 sentences' }).click();
  await expect(reader.englishOf('1.1')).toHaveText('snow falls on snow.');
  await expect(reader.englishOf('2.1')).toHaveText('No snow.');
  await expect(reader.englishOf('3.1')).toHaveText('IL VENTE.');
  await expect(bar.getByText('Replaced in 2 sentences')).toBeVisible();
  await reader.button('Undo').click();
  await expect(reader.englishOf('1.1')).toHaveText('Rain falls on rain.');
  await expect(reader.englishOf('2.1')).toHaveText('No rain.');
});

test('sentences are sieved by what became of them', async ({ reader, page }) => {
  await reader.readArticle('Il pleut.\nIl neige.', 'Temps');
  await reader.editEnglish('2.1', 'Snow.');
  await reader.button('Find in the article').click();
  const bar = page.getByRole('search', { name: 'Find in the article' });
  await bar.getByRole('combobox', { name: 'Among' }).selectOption('sentences edited by hand');
  await expect(bar.getByText('1 (0 French, 1 English)')).toBeVisible();
  await bar.getByRole('button', { name: 'Next place' }).click();
  await expect(reader.englishOf('2.1')).toHaveAttribute('data-marked', 'current');
});
