import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

const field = 'English of sentence 1.1';
const sign = 'Go on with the draft of sentence 1.1';

test('a half-written sentence outlives Esc, another sentence and a reload, and is gone when thrown away', async ({
  reader,
  page,
}) => {
  // It looks with axe, and at several pages.
  test.slow();
  await reader.readInPlace('Il pleut sur la ville.\nIl neige.');
  const machine = (await reader.englishOf('1.1').textContent()) ?? '';
  await reader.englishOf('1.1').focus();
  await page.keyboard.press('e');
  await reader.field(field).fill('Half a sen');
  await page.keyboard.press('Escape');
  await expect(reader.englishOf('1.1')).toHaveText(machine);
  await expect(reader.button(sign)).toBeVisible();
  await expectAccessible(page);

  await reader.button(sign).click();
  await expect(reader.field(field)).toHaveValue('Half a sen');
  await reader.field(field).fill('Half a sentence');
  await reader.englishOf('2.1').focus();
  await page.keyboard.press('e');
  await expect(reader.field('English of sentence 2.1')).toBeVisible();
  await expect(reader.button(sign)).toBeVisible();

  await page.reload();
  await reader.button(sign).click();
  await expect(reader.field(field)).toHaveValue('Half a sentence');
  await expect(page.getByText('A draft from before.')).toBeVisible();
  await expectAccessible(page);
  await reader.button('Throw the draft away').click();
  await expect(reader.button(sign)).toBeHidden();
  await expect(reader.englishOf('1.1')).toHaveText(machine);
  await page.reload();
  await reader.untilPhase('done');
  await expect(reader.button(sign)).toBeHidden();
});

test('a draft that is saved is an edit, and no more a draft', async ({ reader, page }) => {
  await reader.openDone();
  await reader.englishOf('1.1').focus();
  await page.keyboard.press('e');
  await reader.field(field).fill('All of it.');
  await page.keyboard.press('Escape');
  await reader.button(sign).click();
  await page.keyboard.press('Enter');
  await expect(reader.englishOf('1.1')).toHaveText('All of it.');
  await expect(reader.button(sign)).toBeHidden();
});

test('what is typed outlives a tab that crashes', async ({ reader, page, context }) => {
  // It looks with axe, and at several pages.
  test.slow();
  await reader.openDone();
  await reader.englishOf('1.1').focus();
  await page.keyboard.press('e');
  await reader.field(field).fill('Half a sen');
  // The disk has it some tenths of a second later.
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open('vis-a-vis');
            opening.onsuccess = () => {
              const asked = opening.result.transaction('drafts').objectStore('drafts').count();
              asked.onsuccess = () => {
                opening.result.close();
                resolve(asked.result);
              };
            };
          }),
      ),
    )
    .toBe(1);
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => null);
  await crashed;
  const again = await context.newPage();
  await again.goto('/');
  await again.getByRole('button', { name: sign }).click();
  await expect(again.getByRole('textbox', { name: field })).toHaveValue('Half a sen');
});

test('a text that was about to be opened, and a term that was about to be added, are still there', async ({
  reader,
  page,
}) => {
  // It looks with axe, and at several pages.
  test.slow();
  await reader.openDone();
  await reader.button('Open').click();
  await page.getByRole('textbox', { name: 'Paste the text here' }).fill('Moscou attend.');
  await page.keyboard.press('Escape');
  await page.reload();
  await reader.untilPhase('done');
  await reader.button('Open').click();
  await expect(page.getByRole('textbox', { name: 'Paste the text here' })).toHaveValue(
    'Moscou attend.',
  );
  await expect(page.getByText('A draft from before.')).toBeVisible();
  await expectAccessible(page);
  await reader.button('Throw the draft away').click();
  await expect(page.getByRole('textbox', { name: 'Paste the text here' })).toHaveValue('');
});

test('keys that end a composition do nothing else', async ({ reader, page }) => {
  await reader.openDone();
  await reader.englishOf('1.1').focus();
  await page.keyboard.press('e');
  const text = reader.field(field);
  await text.fill('日本');
  for (const key of ['Enter', 'Escape']) {
    // As Safari sends it: the composition is over, and the key has the code of one.
    await text.dispatchEvent('keydown', { key, keyCode: 229, bubbles: true, cancelable: true });
    await expect(text).toHaveValue('日本');
  }
  await page.keyboard.press('Enter');
  await expect(reader.englishOf('1.1')).toHaveText('日本');
});

test('a sentence that another tab has changed is not overwritten before that is said', async ({
  reader,
  page,
  context,
}) => {
  // It looks with axe, and at several pages.
  test.slow();
  await reader.openDone();
  const other = await context.newPage();
  await other.goto('/');
  await expect(other.locator('[data-phase="done"]')).toBeVisible();
  await reader.englishOf('1.1').focus();
  await page.keyboard.press('e');
  await reader.field(field).fill('From here.');
  await other.locator('[data-segment="1.1"][lang="en"]').focus();
  await other.keyboard.press('e');
  await other.getByRole('textbox', { name: field }).fill('From there.');
  await other.keyboard.press('Enter');

  const notice = page.getByRole('alert').filter({ hasText: 'Changed in another tab' });
  await expect(notice).toContainText('From there.');
  await expectAccessible(page);
  await reader.field(field).press('Enter');
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(reader.englishOf('1.1')).toHaveText('From here.');
  await page.keyboard.press('Control+z');
  await expect(reader.englishOf('1.1')).toHaveText('From there.');
});
