import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/accessible';
import { expect, test, wide } from '../../support/reader-test';

const first = 'Le corridor de Lachin est fermé.';
const second = 'La crise humanitaire dure.';

const termIn = (page: Page, lang: 'fr' | 'en', entryId: string) =>
  page.locator(`[data-segment][lang="${lang}"] a[data-term="${entryId}"]`);

test('each term is described in words, on both sides, and the text is not', async ({
  reader,
  page,
  fakeEngine,
}) => {
  fakeEngine.behave({
    english: { [first]: 'The Lachin corridor is closed.', [second]: 'The emergency goes on.' },
  });
  await reader.readInPlace(`${first} ${second}`);
  for (const lang of ['fr', 'en'] as const) {
    await expect(termIn(page, lang, 'corridor-de-lachin')).toHaveAccessibleDescription(
      'as in the glossary',
    );
  }
  await expect(termIn(page, 'fr', 'crise-humanitaire')).toHaveAccessibleDescription(
    'not as in the glossary',
  );
  await expect(reader.frenchOf('1.2')).toHaveText('La crise humanitaire dure.');
});

test('what the glossary would not say is accepted, and that is taken back', async ({
  reader,
  page,
  fakeEngine,
}) => {
  fakeEngine.behave({
    english: { [first]: 'The Lachin corridor is closed.', [second]: 'The emergency goes on.' },
  });
  await reader.readInPlace(`${first} ${second}`);
  const term = termIn(page, 'fr', 'crise-humanitaire');
  const panel = await reader.openTerm('crise-humanitaire');
  await expect(panel.getByText(/^Not used: the sentence was worse/)).toBeVisible();
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Accept as it is' }).click();
  await expect(panel.getByText('You accepted the English as it is.')).toBeVisible();
  await expect(term).toHaveAccessibleDescription('accepted by you');
  await expectAccessible(page);

  await page.reload();
  await reader.untilPhase('done');
  await expect(term).toHaveAccessibleDescription('accepted by you');
  const again = await reader.openTerm('crise-humanitaire');
  await again.getByRole('button', { name: 'Take this back' }).click();
  await expect(term).toHaveAccessibleDescription('not as in the glossary');
});

test('English that is not to be used is flagged where it stands', async ({
  reader,
  page,
  fakeEngine,
}) => {
  fakeEngine.behave({
    english: {
      [first]: 'The Lachin pass is closed.',
      [second]: 'The humanitarian crisis goes on.',
    },
  });
  await reader.readInPlace(`${first} ${second}`);
  const panel = await reader.openTerm('corridor-de-lachin');
  await panel
    .getByRole('textbox', { name: 'English not to be used · one per line' })
    .fill('Lachin pass');
  await expect(termIn(page, 'en', 'corridor-de-lachin')).toHaveText('Lachin pass');
  for (const lang of ['fr', 'en'] as const) {
    await expect(termIn(page, lang, 'corridor-de-lachin')).toHaveAccessibleDescription(
      'English not to be used',
    );
  }
});

test('the list counts terms by what became of them, shows one kind, and goes to the flagged', async ({
  reader,
  page,
  fakeEngine,
}) => {
  await page.setViewportSize(wide);
  fakeEngine.behave({
    english: { [first]: 'The road is closed.', [second]: 'The humanitarian crisis goes on.' },
  });
  await reader.readInPlace(`${first} ${second}`);
  await reader.button('Terms').click();
  const list = page.getByRole('region', { name: 'Terms in this article' });
  const items = list
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Go to the next/ }) });
  await expect(list.getByText('1 term flagged')).toBeVisible();
  await expect(items).toHaveCount(2);
  await list.getByRole('radio', { name: /^not as in the glossary/ }).click();
  await expect(items).toHaveCount(1);
  await expect(items).toContainText('corridor de Lachin');
  await expectAccessible(page);

  await list.getByRole('button', { name: 'Next flagged term' }).click();
  await expect(termIn(page, 'fr', 'corridor-de-lachin')).toBeFocused();
  await list.getByRole('radio', { name: /^All/ }).click();
  await expect(items).toHaveCount(2);
});

test('n and Shift+N go round the flagged terms', async ({ reader, page, fakeEngine }) => {
  fakeEngine.behave({
    english: { [first]: 'The strip of Lachin is closed.', [second]: 'The emergency goes on.' },
  });
  await reader.readInPlace(`${first} ${second}`);
  const [corridor, crisis] = ['corridor-de-lachin', 'crise-humanitaire'].map((id) =>
    termIn(page, 'fr', id),
  );
  if (!corridor || !crisis) throw new Error('A term is missing');
  await page.keyboard.press('Escape');
  for (const [key, term] of [
    ['n', corridor],
    ['n', crisis],
    ['n', corridor],
    ['Shift+N', crisis],
  ] as const) {
    await page.keyboard.press(key);
    await expect(term).toBeFocused();
  }
});

test('of entries that share a term, the reader says which is meant, here or in the article', async ({
  reader,
  page,
}) => {
  await reader.readInPlace(
    'Le gouvernement refuse. Un gouvernement accepte. Un dirigeant attend à Bakou.',
  );
  const panel = await reader.openTerm('dirigeant');
  await panel.getByRole('textbox', { name: 'French', exact: true }).fill('gouvernement');
  await expect(page.locator('[lang="fr"] a[data-term="dirigeant"]')).toHaveCount(0);
  await page.keyboard.press('Escape');

  const [here, there] = [reader.frenchOf('1.1'), reader.frenchOf('1.2')];
  const first = (await here.locator('a').getAttribute('data-term')) ?? '';
  const other = first === 'dirigeant' ? 'gouvernement' : 'dirigeant';
  const senses = (await reader.openTerm(first)).getByRole('region', {
    name: 'Several entries have this term',
  });
  await expect(senses.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page);
  await senses.getByRole('button', { name: /^In this sentence/ }).click();
  await expect(here.locator('a')).toHaveAttribute('data-term', other);
  await expect(there.locator('a')).toHaveAttribute('data-term', first);
  await page.keyboard.press('Escape');

  await there.locator('a').click();
  await page.getByRole('button', { name: /^In this article/ }).click();
  await expect(there.locator('a')).toHaveAttribute('data-term', other);
  await page.reload();
  await reader.untilPhase('done');
  await expect(there.locator('a')).toHaveAttribute('data-term', other);
});
