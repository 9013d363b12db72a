import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';
import { seedLibrary } from '../../support/seed-library';

test('what was opened is in the library, and is opened from there', async ({ reader, page }) => {
  await reader.readArticle('Il pleut. Le vent se lève.', 'Météo');
  await reader.editEnglish('1.1', 'It rains.');
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  const row = page.getByRole('listitem').filter({ hasText: 'Météo' });
  await expect(row).toContainText('6 words · 100% translated · 50% edited by hand');
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page);
  await page.evaluate(() => document.documentElement.setAttribute('data-first-page', ''));
  const library = page.getByRole('heading', { level: 1, name: 'Library' });
  const karabakh = page.getByRole('heading', { level: 1, name: 'Haut-Karabakh' });
  await page.getByRole('link', { name: 'Haut-Karabakh' }).click();
  await expect(karabakh).toBeVisible();
  await expect(library).toBeHidden();
  // The page stays, on the browser's way back and forward too.
  await page.goBack();
  await expect(library).toBeVisible();
  await expect(karabakh).toHaveCount(0);
  await page.getByRole('link', { name: 'Météo' }).click();
  await expect(reader.englishOf('1.1')).toHaveText('It rains.');
  await expect(page.locator('html[data-first-page]')).toHaveCount(1);
  await page.goBack();
  await page.goForward();
  await expect(reader.englishOf('1.1')).toHaveText('It rains.');
  await page.reload();
  await expect(reader.englishOf('1.1')).toHaveText('It rains.');
  await page.goBack();
  await expect(library).toBeVisible();
  await expect(page.locator('html[data-first-page]')).toHaveCount(0);
});

test('the way back leads to the article that was being read', async ({ reader, page }) => {
  await reader.readArticle('Il pleut.', 'Pluie');
  const address = page.url();
  await page.getByRole('link', { name: 'Library' }).click();
  await page.getByRole('link', { name: 'Back to reading' }).click();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', { level: 1, name: 'Pluie' })).toBeVisible();
});

test('the details of an article are changed, and taken back by key', async ({ reader, page }) => {
  await reader.readArticle('Il pleut.', 'Pluie');
  await page.goto('/library');
  await page.getByRole('button', { name: 'Details of “Pluie”' }).click();
  const dialog = page.getByRole('dialog', { name: 'Details' });
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Averse');
  await dialog.getByRole('textbox', { name: 'Source' }).fill('Le Temps');
  await dialog.getByRole('textbox', { name: 'Date' }).fill('2023-09-20');
  await dialog.getByRole('textbox', { name: /^Tags/ }).fill('météo, ville');
  await dialog.getByRole('textbox', { name: /^Tags/ }).press('Enter');
  await expect(dialog).toBeHidden();
  const row = page.getByRole('listitem').filter({ hasText: 'Averse' });
  await expect(row).toContainText('Le Temps · 20 September 2023');
  await page.getByRole('button', { name: 'ville (1)' }).click();
  await expect(page.getByRole('listitem').getByRole('heading', { level: 2 })).toHaveText([
    'Averse',
  ]);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('link', { name: 'Pluie' })).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Averse' })).toBeVisible();
});

test('a deleted article is restored from the bar, or later from among the deleted', async ({
  reader,
  page,
}) => {
  await reader.readArticle('Il pleut.', 'Pluie');
  await page.goto('/library');
  const title = page.getByRole('link', { name: 'Pluie' });
  await page.getByRole('button', { name: 'Delete “Pluie”', exact: true }).click();
  await expect(page.getByText('1 article deleted.')).toBeVisible();
  await expect(title).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(title).toBeVisible();

  await page.getByRole('button', { name: 'Delete “Pluie”', exact: true }).click();
  await expect(title).toBeHidden();
  await page.reload();
  await page.getByRole('radio', { name: 'Deleted' }).click();
  await expect(title).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Delete “Pluie” for good' }).click();
  await page.getByRole('button', { name: 'Delete for good', exact: true }).click();
  await expect(page.getByText('Nothing has been deleted in the last 30 days.')).toBeVisible();
});

test('both texts of all articles are searched, whatever the accents', async ({ reader, page }) => {
  await reader.openDone();
  await seedLibrary(page, [
    { title: 'Un', text: 'L’État décide. La mer monte.', english: ['The state decides.'] },
    { title: 'Deux', text: 'Il neige ici.', english: ['It snows here.'], tags: ['hiver'] },
  ]);
  await page.goto('/library');
  const search = page.getByRole('searchbox');
  const titles = page.getByRole('listitem').getByRole('heading', { level: 2 });
  await search.fill('etat decide');
  await expect(titles).toHaveText(['Un']);
  await expect(page.getByRole('listitem').locator('mark')).toHaveText('État décide');
  await search.fill('SNOWS');
  await expect(titles).toHaveText(['Deux']);
  await expectAccessible(page);
  await search.fill('hiver');
  await expect(titles).toHaveText(['Deux']);
  await search.fill('introuvable');
  await expect(page.getByText('No article has these words.')).toBeVisible();
});

test('500 articles are listed at once and searched while one types', async ({ reader, page }) => {
  await reader.openDone();
  const sentence = 'Le ministre annonce une réforme que la région attend depuis longtemps. ';
  await seedLibrary(
    page,
    Array.from({ length: 500 }, (_, at) => ({
      title: `Article ${at}`,
      text: `${sentence.repeat(80)}Numéro ${at} fin.`,
      english: ['The minister announces a reform that the region has long awaited. '.repeat(80)],
      tags: [`projet ${at % 7}`],
    })),
  );
  await page.goto('/library');
  await expect(page.getByText('501 articles')).toBeVisible();
  await page.getByRole('searchbox').fill('numero 499 fin');
  await expect(page.getByRole('listitem').getByRole('heading', { level: 2 })).toHaveText([
    'Article 499',
  ]);
  await page.getByRole('searchbox').fill('');
  await expect(page.getByText('501 articles')).toBeVisible();
  // The rest of the rows comes as one scrolls.
  await page.getByRole('listitem').last().scrollIntoViewIfNeeded();
  await expect(page.getByRole('listitem')).not.toHaveCount(40);
});
