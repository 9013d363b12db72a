import { expect, test, wide } from '../../support/reader-test';

test('the glossary’s terms are highlighted in the French, and their English where it was used', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  for (const id of [
    'corridor-de-lachin',
    'forces-de-maintien-de-la-paix',
    'haut-karabakh',
    'defense-aerienne',
    'poste-de-commandement',
    'crise-humanitaire',
  ]) {
    await expect(page.locator(`[lang="fr"] [data-term="${id}"]`).first()).toBeVisible();
  }
  await expect(page.locator('[lang="en"] [data-term="haut-karabakh"]').first()).toBeVisible();
});

test('a term inside a longer one is reached from the longer one’s panel', async ({ reader }) => {
  await reader.openDone();
  const panel = await reader.openTerm('forces-de-maintien-de-la-paix');
  await panel.getByRole('button', { name: 'maintien de la paix', exact: true }).click();
  await expect(reader.dialog('Glossary: maintien de la paix')).toBeVisible();
});

test('the list tells how often each term occurs, and jumps to it', async ({ reader, page }) => {
  await page.setViewportSize(wide);
  await reader.openDone();
  const inText = await page.locator('[lang="fr"] [data-term="haut-karabakh"]').count();
  await reader.button('Terms').click();
  const list = page.getByRole('region', { name: 'Terms in this article' });
  const name = page.getByRole('button', { name: 'Haut-Karabakh', exact: true });
  const item = list.getByRole('listitem').filter({ has: name });
  await expect(item).toContainText(String(inText));
  await item.getByRole('button', { name: /^Go to the next/ }).click();
  await expect(page.locator('[lang="fr"] [data-term="haut-karabakh"]').first()).toBeFocused();
});

test('a term of another spelling opens the same entry', async ({ reader, page }) => {
  await reader.open();
  await reader.openArticle('Le cessez‑le‑feu a été signé. L’accord de CESSEZ-LE-FEU tient.');
  await expect(page.locator('[lang="fr"] [data-term="cessez-le-feu"]')).toHaveCount(2);
});
