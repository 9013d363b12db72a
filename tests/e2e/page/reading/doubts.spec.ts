import { expectAccessible } from '../../support/accessible';
import { expect, test, wide } from '../../support/reader-test';

const tonnes = 'Il a fallu 2 200 tonnes de sable.';
const refusal = 'Elle ne viendra pas demain.';
const fine = 'Le pont est fermé.';

/** English in which a number and a negation differ. */
const wrongEnglish = {
  [tonnes]: 'It took 200 tonnes of sand.',
  [refusal]: 'She will come tomorrow.',
  [fine]: 'The bridge is closed.',
};

const numberWords = '“2 200” in the French, “200” in the English.';
const negationWords = '“ne viendra pas” denies something; the English may not.';

test.describe('what there is to check', () => {
  test.use({ viewport: wide });

  test.beforeEach(async ({ reader, page, fakeEngine }) => {
    fakeEngine.behave({ english: wrongEnglish });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reader.readInPlace(`${fine} ${tonnes}\n${refusal}`);
  });

  test('has a sign by its sentence, which both texts are described by', async ({
    reader,
    page,
  }) => {
    const signs = page.getByRole('button', { name: 'To check here: 1' });
    await expect(signs).toHaveCount(2);
    for (const sentence of [reader.frenchOf('1.2'), reader.englishOf('1.2')]) {
      await expect(sentence).toHaveAccessibleDescription(`To check: ${numberWords}`);
    }
    await expect(reader.englishOf('1.1')).toHaveAccessibleDescription('');
    // The text itself is as it was.
    await expect(reader.englishOf('1.2')).toHaveText('It took 200 tonnes of sand.');
    await expectAccessible(page);
  });

  test('is accepted in its panel, taken back, and accepted with undo and redo', async ({
    reader,
    page,
  }) => {
    await page.getByRole('button', { name: 'To check here: 1' }).first().click();
    const panel = reader.dialog('To check in sentence 1.2');
    await expect(panel.getByText(numberWords)).toBeVisible();
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'This is right' }).click();
    await expect(panel.getByText('You said that it is right.')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Take this back' })).toBeFocused();
    await expect(reader.englishOf('1.2')).toHaveAccessibleDescription('');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'To check here: 1' })).toHaveCount(1);
    await reader.button('Undo').click();
    await expect(page.getByRole('button', { name: 'To check here: 1' })).toHaveCount(2);
    await reader.button('Redo').click();
    await expect(page.getByRole('button', { name: 'To check here: 1' })).toHaveCount(1);

    await page.reload();
    await reader.untilPhase('done');
    await expect(page.getByRole('button', { name: 'To check here: 1' })).toHaveCount(1);
  });

  test('is listed with its kinds, filtered and gone to', async ({ reader, page }) => {
    await reader.button('To check 2').click();
    const list = page.getByRole('region', { name: 'To check' });
    await expect(list.getByRole('status')).toHaveText('2 places to check');
    await expectAccessible(page);
    await list.getByRole('radio', { name: /^Negation/ }).click();
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await expect(list.getByText(negationWords)).toBeVisible();
    await list.getByRole('button', { name: 'Go to sentence 2.1' }).click();
    await expect(reader.englishOf('2.1')).toBeFocused();
    await list.getByRole('button', { name: 'This is right' }).click();
    await expect(list.getByRole('status')).toHaveText('1 place to check');
    await expect(list.getByRole('button', { name: 'Take this back' })).toBeFocused();
    // One list at a time.
    await reader.button('Terms').click();
    await expect(list).toBeHidden();
  });

  test('is stepped through with n and Shift+n', async ({ reader, page }) => {
    await expect(page.getByRole('button', { name: 'To check here: 1' })).toHaveCount(2);
    await page.keyboard.press('n');
    await expect(reader.frenchOf('1.2')).toBeFocused();
    await page.keyboard.press('n');
    await expect(reader.frenchOf('2.1')).toBeFocused();
    await page.keyboard.press('n');
    await expect(reader.frenchOf('1.2')).toBeFocused();
    await page.keyboard.press('Shift+N');
    await expect(reader.frenchOf('2.1')).toBeFocused();
    expect(await page.evaluate(() => CSS.highlights.get('doubtful')?.size)).toBe(1);
  });

  test('is looked for anew in what is written by hand', async ({ reader, page }) => {
    await reader.editEnglish('1.2', 'It took 2,200 tonnes of sand.');
    await expect(page.getByRole('button', { name: 'To check here: 1' })).toHaveCount(1);
    await reader.editEnglish('1.1', 'The bridges is closed on 14 May.');
    await expect(reader.englishOf('1.1')).toHaveAccessibleDescription(
      'To check: “14” in the English; nothing in the French says it.',
    );
    await expect(
      page.getByText('This English is a machine’s; revised by hand: 2 of 3 sentences.'),
    ).toBeVisible();
  });

  test('is edited from its panel', async ({ reader, page }) => {
    await page.getByRole('button', { name: 'To check here: 1' }).last().click();
    await reader
      .dialog('To check in sentence 2.1')
      .getByRole('button', { name: 'Edit the English sentence' })
      .click();
    await expect(reader.field('English of sentence 2.1')).toBeFocused();
  });

  test('has its sign where colours are forced, and in French its own words', async ({
    reader,
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(page.getByRole('button', { name: 'To check here: 1' }).first()).toBeVisible();
    await expectAccessible(page);
    await reader.button('Settings').click();
    await page.getByRole('radio', { name: 'Français' }).click();
    await expect(reader.englishOf('2.1')).toHaveAccessibleDescription(/^À vérifier/);
  });
});

test('on a narrow screen the sentence’s panel and the list are sheets', async ({
  reader,
  page,
  fakeEngine,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  fakeEngine.behave({ english: wrongEnglish });
  await reader.readInPlace(`${fine} ${tonnes}`);
  await page.getByRole('button', { name: 'To check here: 1' }).click();
  await expect(reader.dialog('To check in sentence 1.2')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await reader.button('To check 1').click();
  const list = reader.dialog('To check');
  await expectAccessible(page);
  await list.getByRole('button', { name: 'Go to sentence 1.2' }).click();
  await expect(list).toBeHidden();
  await expect(reader.englishOf('1.2')).toBeFocused();
});

test('a draft is not judged before its second look', async ({ reader, page, fakeEngine }) => {
  fakeEngine.behave({
    msPerSentence: 1500,
    drafts: { [tonnes]: 'It took 200 tonnes of sand.' },
    english: { [tonnes]: 'It took 2,200 tonnes of sand.' },
  });
  await reader.open();
  await reader.openArticle(tonnes);
  await expect(reader.englishOf('1.1')).toHaveText('It took 200 tonnes of sand.');
  await expect(page.getByRole('button', { name: /^To check here/ })).toHaveCount(0);
  await reader.untilPhase('done');
  await expect(reader.englishOf('1.1')).toHaveText('It took 2,200 tonnes of sand.');
  await expect(page.getByRole('button', { name: /^To check here/ })).toHaveCount(0);
});

test('where much is to check, one line says that another translator may do better', async ({
  reader,
  page,
  fakeEngine,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const wrong = ['sable', 'terre', 'bois', 'fer', 'blé'].map(
    (what) => `Il a fallu 2 200 tonnes de ${what}.`,
  );
  fakeEngine.behave({
    english: Object.fromEntries(wrong.map((french) => [french, 'It took 200 tonnes.'])),
  });
  await reader.readInPlace(wrong.join(' '));
  // Which one depends on whether the browser has a translator of its own.
  const line = page.getByText(
    /^5 of 5 sentences are to check\. Another translator may do better: (OPUS-MT, larger|The browser’s own)\./,
  );
  await expect(line).toBeVisible();
  await expectAccessible(page);
  await reader.button('Other translators').click();
  await expect(reader.dialog('Settings')).toBeVisible();
  await page.keyboard.press('Escape');
  await line.getByRole('button', { name: 'Dismiss' }).click();
  await expect(line).toBeHidden();
});
