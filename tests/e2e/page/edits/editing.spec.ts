import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

test('an English sentence written by hand is marked, and there after a reload', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  await reader.editEnglish('2.1', 'Baku’s campaign makes things worse.');
  await expect(reader.englishOf('2.1')).toHaveText('Baku’s campaign makes things worse.');
  await expect(page.getByRole('img', { name: 'Edited by hand' })).toHaveCount(1);

  await page.reload();
  await reader.untilPhase('done');
  await expect(reader.englishOf('2.1')).toHaveText('Baku’s campaign makes things worse.');
  await expect(page.getByRole('img', { name: 'Edited by hand' })).toHaveCount(1);
});

test('an edit can be undone, redone, and given back to the machine', async ({ reader, page }) => {
  await reader.openDone();
  const machine = (await reader.englishOf('1.1').textContent()) ?? '';
  await reader.editEnglish('1.1', 'Mine.');
  await page.keyboard.press('Control+z');
  await expect(reader.englishOf('1.1')).toHaveText(machine);
  await page.keyboard.press('Control+Shift+z');
  await expect(reader.englishOf('1.1')).toHaveText('Mine.');
  await reader.button('Back to the machine’s').click();
  await expect(reader.englishOf('1.1')).toHaveText(machine);
  await expect(page.getByRole('img', { name: 'Edited by hand' })).toHaveCount(0);
});

test('e edits the current sentence, Esc leaves it as it was', async ({ reader, page }) => {
  await reader.openDone();
  const before = (await reader.englishOf('1.1').textContent()) ?? '';
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await reader.field('English of sentence 1.1').fill('Not this.');
  await page.keyboard.press('Escape');
  await expect(reader.englishOf('1.1')).toHaveText(before);
  await expect(reader.englishOf('1.1')).toBeFocused();
});

test('an edited definition is kept across a reload, and can be reset', async ({ reader, page }) => {
  await reader.openDone();
  const panel = await reader.openTerm('corridor-de-lachin');
  const definition = panel.getByRole('textbox', { name: 'Definition' });
  const builtIn = await definition.inputValue();
  await expect(panel.getByRole('button', { name: 'Reset to built-in' })).toBeHidden();
  await definition.fill('The road over the mountains.');
  await expect(panel.getByText('Changed by you')).toBeVisible();

  await page.reload();
  await reader.untilPhase('done');
  const again = await reader.openTerm('corridor-de-lachin');
  await expect(again.getByRole('textbox', { name: 'Definition' })).toHaveValue(
    'The road over the mountains.',
  );
  await again.getByRole('button', { name: 'Reset to built-in' }).click();
  await expect(again.getByRole('textbox', { name: 'Definition' })).toHaveValue(builtIn);
  await expect(again.getByRole('button', { name: 'Reset to built-in' })).toBeHidden();
});

test('every field of an entry is edited in place', async ({ reader, page }) => {
  await reader.openDone();
  const panel = await reader.openTerm('corridor-de-lachin');
  const fields = {
    Note: 'Closed since December 2022.',
    Definition: 'A road.',
    English: 'Lachin road',
    'Other accepted English · one per line': 'Lachin corridor\nroad to Lachin',
    'English not to be used · one per line': 'Lachin hallway',
  };
  for (const [name, value] of Object.entries(fields)) {
    await panel.getByRole('textbox', { name, exact: true }).fill(value);
  }
  await panel.getByText('More about this entry').click();
  await panel.getByRole('textbox', { name: 'Source' }).fill('The article.');
  await panel.getByRole('combobox', { name: 'Domain' }).selectOption('Society');
  await panel.getByRole('combobox', { name: 'Part of speech' }).selectOption('Noun');
  await panel.getByRole('checkbox', { name: 'Only with these capitals' }).check();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await page.reload();
  await reader.untilPhase('done');
  const again = await reader.openTerm('corridor-de-lachin');
  for (const [name, value] of Object.entries(fields)) {
    await expect(again.getByRole('textbox', { name, exact: true })).toHaveValue(value);
  }
  await again.getByText('More about this entry').click();
  await expect(again.getByRole('textbox', { name: 'Source' })).toHaveValue('The article.');
  await expect(again.getByRole('combobox', { name: 'Domain' })).toHaveValue('society');
  await expect(again.getByRole('combobox', { name: 'Part of speech' })).toHaveValue('noun');
  await expect(again.getByRole('checkbox', { name: 'Only with these capitals' })).toBeChecked();
});

test('a change of a definition is undone from the panel', async ({ reader }) => {
  await reader.openDone();
  const panel = await reader.openTerm('corridor-de-lachin');
  const definition = panel.getByRole('textbox', { name: 'Definition' });
  const builtIn = await definition.inputValue();
  await definition.fill('A road.');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(definition).toHaveValue(builtIn);
});

test('an empty French term is refused with a reason, and the old one stays', async ({ reader }) => {
  await reader.openDone();
  const panel = await reader.openTerm('corridor-de-lachin');
  const french = panel.getByRole('textbox', { name: 'French', exact: true });
  const before = await french.inputValue();
  await french.fill('');
  await expect(panel.getByRole('alert')).toContainText('may not be empty');
  await panel.getByRole('textbox', { name: 'Note' }).focus();
  await expect(french).toHaveValue(before);
});

test('a term of a sentence written by hand says so', async ({ reader }) => {
  await reader.readArticle('La crise humanitaire dure.');
  await reader.editEnglish('1.1', 'The emergency goes on.');
  const panel = await reader.openTerm('crise-humanitaire');
  await expect(panel.getByText('You wrote this sentence by hand.')).toBeVisible();
  await expectAccessible(reader.page);
});
