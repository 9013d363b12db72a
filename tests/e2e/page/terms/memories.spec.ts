import type { Locator } from '@playwright/test';
import { expectAccessible } from '../../support/accessible';
import type { ReaderPage } from '../../support/reader-page';
import { expect, test, wide } from '../../support/reader-test';

// The list of terms stands beside the text, and does not cover it.
test.use({ viewport: wide });

const tmx = (...pairs: readonly (readonly [french: string, english: string])[]) =>
  Buffer.from(
    `<?xml version="1.0"?><tmx version="1.4"><header/><body>${pairs
      .map(
        ([french, english]) =>
          `<tu><tuv xml:lang="fr"><seg>${french}</seg></tuv><tuv xml:lang="en"><seg>${english}</seg></tuv></tu>`,
      )
      .join('')}</body></tmx>`,
  );

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/xml', buffer });

async function openMemories(reader: ReaderPage): Promise<Locator> {
  await reader.button('Terms').click();
  await reader.button('Memories').click();
  const dialog = reader.dialog('Translation memories');
  await expect(dialog).toBeVisible();
  return dialog;
}

async function addMemory(dialog: Locator, name: string, content: Buffer): Promise<void> {
  await dialog.locator('input[type="file"]').setInputFiles(file(name, content));
}

test('the very sentence comes from a memory, says so, and is there after a reload', async ({
  reader,
  page,
}) => {
  await reader.readInPlace('Le train est parti. Il pleut.');
  const dialog = await openMemories(reader);
  await expectAccessible(page);
  await addMemory(
    dialog,
    'work.tmx',
    tmx(['Le train est parti.', 'The train has gone.'], ['Rien', '']),
  );
  await expect(dialog.getByText('“work.tmx” was added: 1 sentence.')).toBeVisible();
  await expect(dialog.getByText('Left out: 1 without French or English')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(reader.englishOf('1.1')).toHaveText('The train has gone.');
  const sign = page.getByRole('img', { name: 'From the memory “work.tmx”' });
  await expect(sign).toHaveCount(1);

  await page.reload();
  await reader.untilPhase('done');
  await expect(reader.englishOf('1.1')).toHaveText('The train has gone.');
  await expect(sign).toHaveCount(1);
  await expectAccessible(page);
});

test('a similar sentence is offered: m takes it, and the editor shows what differs', async ({
  reader,
  page,
}) => {
  await reader.readInPlace('Le train de Lyon est parti hier soir. Il pleut.');
  const dialog = await openMemories(reader);
  await addMemory(
    dialog,
    'work.tmx',
    tmx(['Le train de Lille est parti hier soir.', 'The Lille train left last night.']),
  );
  await expect(dialog.getByText(/was added/)).toBeVisible();
  await page.keyboard.press('Escape');
  await reader.englishOf('1.1').focus();
  await expect(
    reader.button('Take the 87% match of the memories: The Lille train left last night.'),
  ).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('e');
  await expect(page.locator('del', { hasText: 'Lille' })).toBeVisible();
  await expect(page.locator('ins', { hasText: 'Lyon' })).toBeVisible();
  await expectAccessible(page);
  await reader.button('Take its English: The Lille train left last night.').click();
  const field = reader.field('English of sentence 1.1');
  await expect(field).toHaveValue('The Lille train left last night.');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await expect(reader.englishOf('1.1')).toHaveText('The Lille train left last night.');
  await expect(page.getByRole('img', { name: 'Edited by hand' })).toHaveCount(1);

  // It shows how its words are used, too.
  await reader.frenchOf('1.1').focus();
  await page.keyboard.press('d');
  await page.keyboard.press('ArrowRight');
  await expect(
    reader.dialog('Look-up: train').getByRole('region', { name: 'Examples in your memories' }),
  ).toContainText('Le train de Lille est parti hier soir.');
});

test('memories are put in order, renamed, removed and refused with a reason', async ({
  reader,
  page,
}) => {
  await reader.readInPlace('Le train est parti.');
  const dialog = await openMemories(reader);
  await addMemory(dialog, 'a.tmx', tmx(['Le train est parti.', 'A says.']));
  await expect(dialog.getByText('“a.tmx” was added: 1 sentence.')).toBeVisible();
  await addMemory(dialog, 'b.tmx', tmx(['Le train est parti.', 'B says.']));
  await expect(dialog.getByText('“b.tmx” was added: 1 sentence.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Move “b.tmx” up' }).press('Enter');
  await expect(reader.englishOf('1.1')).toHaveText('B says.');
  await expect(dialog.getByRole('button', { name: 'Move “b.tmx” down' })).toBeFocused();

  await dialog.getByRole('textbox', { name: 'Rename “b.tmx”' }).fill('Best');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Remove “Best”' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove “Best”' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Remove it for good' }).click();
  await expect(reader.englishOf('1.1')).toHaveText('A says.');

  await addMemory(dialog, 'c.tmx', Buffer.from('<tmx><body><tu>A & B</tu></body></tmx>'));
  await expect(dialog.getByRole('alert')).toContainText('c.tmx: The file has a mistake in line 1');
  await expectAccessible(page);
});

test('selected words are searched in the memories, hand edits among them', async ({
  reader,
  page,
}) => {
  await reader.readInPlace('Le train est parti. Le bateau est là.');
  await reader.editEnglish('1.2', 'The boat is here.');
  await reader.frenchOf('1.2').evaluate((element) => {
    const range = document.createRange();
    const [text] = element.childNodes;
    if (!text) throw new Error('The sentence has no text');
    range.setStart(text, 3);
    range.setEnd(text, 9);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  });
  await expect(reader.button('Search the memories')).toBeVisible();
  await page.keyboard.press('c');
  const dialog = reader.dialog('Search the memories');
  await expect(dialog.getByRole('searchbox', { name: 'Words' })).toHaveValue('bateau');
  await expect(dialog.getByRole('status')).toHaveText('1 sentence');
  await expect(dialog.getByRole('listitem')).toContainText('The boat is here.');
  await expect(dialog.locator('mark')).toHaveText('bateau');
  await expectAccessible(page);
  await dialog.getByRole('searchbox', { name: 'Words' }).fill('here boat');
  await dialog.getByRole('radio', { name: 'English' }).click();
  await expect(dialog.locator('mark')).toHaveText(['boat', 'here']);
  await dialog.getByRole('searchbox', { name: 'Words' }).fill('nowhere');
  await expect(dialog.getByRole('status')).toHaveText(
    'No sentence of the memories has all these words.',
  );
});
