import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';
import { lookUp, middleOf, select } from '../../support/words';

test('a double-click on a French word shows its likely English and how the article renders it', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  const { x, y } = await middleOf(reader.frenchOf('1.1'), 'installations');
  await page.mouse.dblclick(x, y);
  const panel = reader.dialog('Look-up: installations');
  await expect(panel).toBeVisible();
  const likely = panel.getByRole('region', { name: 'How people translated it' });
  await expect(likely.getByRole('listitem').first()).toContainText(
    /^(?:facilities|installations).*%$/,
  );
  await expect(likely).toContainText('installation');
  await expect(panel.getByRole('region', { name: 'In this article' })).toContainText('1 ×');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('a double-click on a term looks it up rather than opening its entry', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  const { x, y } = await middleOf(reader.frenchOf('2.1'), 'Haut-Karabakh');
  await page.mouse.dblclick(x, y, { delay: 80 });
  await expect(reader.dialog('Look-up: Haut-Karabakh')).toBeVisible();
  await expect(reader.dialog('Glossary: Haut-Karabakh')).toBeHidden();
  await page.keyboard.press('Escape');
  // Two clicks are none where the entry was closed between them.
  await page.mouse.click(x, y);
  await page.keyboard.press('Escape');
  await page.mouse.click(x, y);
  await expect(reader.dialog('Glossary: Haut-Karabakh')).toBeVisible();
});

test('the keyboard looks words up, one after another, and goes back to the sentence', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  await reader.frenchOf('2.1').focus();
  await page.keyboard.press('d');
  await expect(reader.dialog('Look-up: La')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(reader.dialog('Look-up: campagne')).toBeVisible();
  await page.keyboard.press('Shift+ArrowRight');
  const panel = reader.dialog('Look-up: campagne militaire');
  await expect(panel.getByRole('region', { name: 'In this article' })).toContainText('military');
  await page.keyboard.press('Escape');
  await expect(reader.frenchOf('2.1')).toBeFocused();
});

test('a look-up has the dictionary, and the glossary’s entry and other places one step away', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  const panel = await lookUp(reader, '2.1', 'région');
  const dictionary = panel.getByRole('region', { name: 'Dictionary' });
  await expect(dictionary).toContainText('noun, feminine');
  await expect(dictionary).toContainText('/ʁeʒjɔ̃/');
  await expect(dictionary.getByRole('listitem').first()).toHaveText('region; area');
  await expect(dictionary).toContainText('Wiktionary (CC BY-SA 3.0)');
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Go to sentence 3.1' }).click();
  await expect(panel).toBeHidden();
  await expect(reader.frenchOf('3.1')).toBeFocused();

  const ofTerm = await lookUp(reader, '2.1', 'Haut-Karabakh');
  await ofTerm
    .getByRole('region', { name: 'In the glossary' })
    .getByRole('button', { name: /^Haut-Karabakh/ })
    .click();
  await expect(reader.dialog('Glossary: Haut-Karabakh')).toBeVisible();
});

test('a selection shows what can be done with it, as on a touch screen', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  await select(reader.frenchOf('2.1'), 'aggrave la situation');
  const bar = page.getByRole('complementary', { name: 'Selected words' });
  await expect(bar).toBeVisible();
  await expectAccessible(page);
  await bar.getByRole('button', { name: 'Look up' }).click();
  await expect(reader.dialog('Look-up: aggrave la situation')).toBeVisible();
  await expect(bar).toBeHidden();
});

test('a lexicon that is not there is said to be missing, and can be tried again', async ({
  reader,
  page,
  visit,
}) => {
  visit.allowErrors(/ERR_FAILED .*\/lexicon\//);
  await page.route('**/lexicon/*.gz', (route) => route.abort());
  await reader.open();
  await reader.frenchOf('1.1').focus();
  await page.keyboard.press('d');
  const refusal = page.getByRole('alert').filter({ hasText: 'The lexicon could not be fetched' });
  await expect(refusal).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/lexicon/*.gz');
  await refusal.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'How people translated it' })).toContainText('%');
});
