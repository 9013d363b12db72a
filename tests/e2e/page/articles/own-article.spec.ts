import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

test('an article of one’s own is read from a file, without its byte order mark', async ({
  reader,
  page,
}) => {
  await reader.open();
  const dialog = await reader.openDialog();
  await dialog.getByLabel(/^Or choose a file/).setInputFiles({
    name: 'météo.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('\ufeffIl pleut sur la ville.\nLe vent se lève.'),
  });
  await expect(dialog.getByRole('textbox', { name: 'Paste the text here' })).toHaveValue(
    'Il pleut sur la ville.\nLe vent se lève.',
  );
  await dialog.getByRole('button', { name: 'Read this article' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'météo' })).toBeVisible();
  await reader.untilPhase('done');
  expect(await reader.textsOf(reader.french)).toEqual([
    'Il pleut sur la ville.',
    'Le vent se lève.',
  ]);
  expect((await reader.textsOf(reader.english)).filter((text) => text === '')).toEqual([]);
});

test('an article of one’s own is there after a reload, and the built-in one can be had back', async ({
  reader,
  page,
}) => {
  await reader.readArticle('Il pleut sur la ville.', 'Météo');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Météo' })).toBeVisible();
  await reader.button('Open').click();
  await reader.button('Back to the built-in article').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Haut-Karabakh' })).toBeVisible();
});

test('what cannot be read is refused with the reason, and what was guessed is said', async ({
  reader,
}) => {
  await reader.open();
  const dialog = await reader.openDialog();
  const text = dialog.getByRole('textbox', { name: 'Paste the text here' });
  const read = dialog.getByRole('button', { name: 'Read this article' });
  const choose = (name: string, mimeType: string, bytes: readonly number[] | string) =>
    dialog.getByLabel(/^Or choose a file/).setInputFiles({
      name,
      mimeType,
      buffer: typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes),
    });

  await test.step('an empty article', async () => {
    await text.fill(' \n\t ');
    await read.click();
    await expect(dialog.getByRole('alert')).toContainText('There is no text');
  });
  await test.step('one of 200,000 words, with its length and the limit', async () => {
    await text.fill('Il pleut encore. '.repeat(66_667));
    await read.click();
    await expect(dialog.getByRole('alert')).toContainText(/has 200,\d{3} words.*up to 100,000/);
  });
  await test.step('a file in another encoding', async () => {
    await choose('latin.txt', 'text/plain', [0xc9, 0x74, 0xe9]);
    await expect(text).toHaveValue('Été');
    await expect(dialog.getByRole('status')).toContainText('windows-1252 fits best');
  });
  await test.step('one whose encoding the reader knows', async () => {
    await choose('a.txt', 'text/plain', [0x83, 0x74, 0x8e]);
    await dialog.getByRole('combobox', { name: 'Letters read as' }).selectOption('macintosh');
    await expect(text).toHaveValue('Été');
  });
  await test.step('subtitles, whose times are left out', async () => {
    await choose(
      'film.srt',
      'application/x-subrip',
      '1\n00:00:01,000 --> 00:00:02,000\n<i>Il pleut</i>\nici.',
    );
    await expect(text).toHaveValue('Il pleut ici.');
    await expect(dialog.getByRole('status')).toContainText('Times left out of 1 subtitle;');
  });
  await test.step('a file that is no text', async () => {
    await choose('page.pdf', 'application/pdf', '%PDF-1.7');
    await expect(dialog.getByRole('alert')).toContainText('This file is damaged or incomplete.');
  });
});

const hostile: readonly (readonly [string, string])[] = [
  ['markup', '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>'],
  ['no sentence end', 'la paix et la guerre et le port et la mer '.repeat(40).trim()],
  ['10,000 characters without a space', 'a'.repeat(10_000)],
  ['marks of direction', 'Le \u202etexte\u202c va \u2067à droite\u2069.'],
  ['emoji', 'Le président 👩‍👩‍👧‍👦 arrive à Bakou 🇦🇿.'],
  ['names of objects’ own members', 'constructor __proto__ toString hasOwnProperty.'],
];

test('an article is shown as text, whatever is in it', async ({ reader, page }) => {
  await reader.open();
  for (const [name, text] of hostile) {
    await test.step(name, async () => {
      await reader.openArticle(text, name);
      await expect(page).toHaveTitle(`${name} · Vis-à-vis`);
      await reader.untilPhase('done');
      // Joined as the segments are: what is shown is what was opened, and nothing of it has run.
      const shown = (await reader.french.allTextContents()).join(' ');
      expect(shown.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
      expect(await reader.english.count()).toBe(await reader.french.count());
      await expect(page).toHaveTitle(`${name} · Vis-à-vis`);
      await expect(page.locator('[data-segment] :is(img, script)')).toHaveCount(0);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
});

test('is shown as text: a lone surrogate', async ({ reader }) => {
  await reader.open();
  const dialog = await reader.openDialog();
  // Written from within the page: half a character does not survive the way there.
  await dialog.getByRole('textbox', { name: 'Paste the text here' }).evaluate((field) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    set?.call(field, 'Avant \ud83d après.');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await dialog.getByRole('button', { name: 'Read this article' }).click();
  await expect(dialog).toBeHidden();
  await reader.untilPhase('done');
  const isKept = await reader
    .frenchOf('1.1')
    .evaluate((sentence) => sentence.textContent === 'Avant \ud83d après.');
  expect(isKept).toBe(true);
  await expect(reader.englishOf('1.1')).not.toBeEmpty();
});

test('what another app shares is in the dialog, and an address is asked only when one says so', async ({
  reader,
  page,
}) => {
  await page.goto(`/#shared=${encodeURIComponent('Il pleut sur la ville.')}`);
  const dialog = reader.dialog('Open an article');
  await expect(dialog.getByRole('textbox', { name: 'Paste the text here' })).toHaveValue(
    'Il pleut sur la ville.',
  );
  await expect(page).not.toHaveURL(/#shared/);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    window.location.hash = `shared=${encodeURIComponent('Météo\nhttps://exemple.fr/a')}`;
  });
  await expect(dialog.getByRole('textbox', { name: 'Or give an address' })).toHaveValue(
    'https://exemple.fr/a',
  );
});

test('a passage in another language is told, left as it stands and marked', async ({
  reader,
  page,
}) => {
  await reader.open();
  const french = 'Les digues du port ont tenu toute la nuit, contre un vent du nord.';
  const german = 'Die Deiche haben die ganze Nacht gehalten, obwohl der Wind sehr stark war.';
  const dialog = await reader.openDialog();
  await dialog.getByLabel(/^Or choose a file/).setInputFiles({
    name: 'digues.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`${french}\n${german}`),
  });
  await expect(dialog.getByRole('status')).toContainText(
    'A passage in German is left as it stands.',
  );
  await expect(dialog.getByRole('checkbox', { name: /^Leave what is not French/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Read this article' }).click();
  await reader.untilPhase('done');
  await expect(reader.englishOf('1.1')).toHaveText(french.toUpperCase());
  await expect(reader.englishOf('2.1')).toHaveText(german);
  for (const side of [reader.frenchOf('2.1'), reader.englishOf('2.1')]) {
    await expect(side.locator('[lang="de"]')).toHaveText(german);
  }
  await expect(page.getByText('German, left as it stands')).toBeVisible();
  await expectAccessible(page);

  // What is typed is looked through when it is opened.
  await reader.openArticle(`${german}\n${german} Ja.`, 'Deutsch');
  await reader.untilPhase('done');
  await expect(reader.englishOf('2.1')).toHaveText(german);
});
