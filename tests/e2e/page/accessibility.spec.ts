import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { longArticle } from '../support/long-article';
import { expect, test, wide } from '../support/reader-test';

test.describe('axe finds nothing while', () => {
  test('the model is loading', async ({ reader, page, fakeEngine }) => {
    fakeEngine.behave({ loading: { kind: 'endless' } });
    await reader.open();
    await reader.untilPhase('loading');
    await expect(page.getByText(/^Loading the translator/).first()).toBeVisible();
    await expectAccessible(page);
  });

  test('it is stopped, and while it translates', async ({ reader, page, fakeEngine }) => {
    fakeEngine.behave({ msPerSentence: 1000 });
    // A sentence that is still fading in has less contrast than it will have.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reader.open();
    await reader.openArticle(longArticle(40), 'Long');
    await reader.untilPhase('translating');
    await reader.button('Stop').click();
    await reader.untilPhase('stopped');
    await expectAccessible(page);
    await reader.button('Go on').click();
    await reader.untilPhase('translating');
    await expectAccessible(page);
  });

  test('the translation has failed', async ({ reader, page, fakeEngine }) => {
    fakeEngine.behave({
      loading: { kind: 'failing', failure: { code: 'model-file-missing', file: 'step.onnx' } },
    });
    await reader.open();
    await reader.untilPhase('failed');
    await expectAccessible(page);
  });
});

/** Looks at the page as it is, in the colours for a light and a dark system. */
async function expectAccessibleInBoth(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
  }
}

test.describe('axe finds nothing, light or dark, in', () => {
  test.use({ viewport: wide });
  // It looks with axe, many times.
  test.beforeEach(() => test.slow());

  test('the finished page', async ({ reader, page }) => {
    await reader.openDone();
    await expectAccessibleInBoth(page);
  });

  test('what is opened over it', async ({ reader, page }) => {
    // Axe takes as long as the text, which is looked at above.
    await reader.readInPlace('Le corridor de Lachin est fermé. La crise humanitaire dure.');
    await test.step('a sentence with the focus, in edit, and edited', async () => {
      await reader.frenchOf('1.1').focus();
      await expectAccessibleInBoth(page);
      await page.keyboard.press('e');
      await expectAccessibleInBoth(page);
      await reader.field('English of sentence 1.1').fill('By hand.');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('img', { name: 'Edited by hand' })).toBeVisible();
      await expectAccessibleInBoth(page);
    });
    await test.step('the panel of a term, and what it refuses', async () => {
      const panel = await reader.openTerm('corridor-de-lachin');
      await expectAccessibleInBoth(page);
      await panel.getByRole('textbox', { name: 'French', exact: true }).fill('');
      await expect(panel.getByRole('alert')).toBeVisible();
      await expectAccessibleInBoth(page);
      await panel.getByRole('textbox', { name: 'French', exact: true }).press('Escape');
      await expect(panel).toBeHidden();
    });
    await test.step('the list of terms, and each dialog over it', async () => {
      await reader.button('Terms').click();
      await expectAccessibleInBoth(page);
      for (const [button, dialog] of [
        ['Settings', 'Settings'],
        ['Export', 'Export'],
        ['Open', 'Open an article'],
        ['Keys ?', 'Keys'],
        ['Glossaries', 'Glossaries'],
      ] as const) {
        await reader.button(button).click();
        await expect(reader.dialog(dialog)).toBeVisible();
        await expectAccessibleInBoth(page);
        await page.keyboard.press('Escape');
        await expect(reader.dialog(dialog)).toBeHidden();
      }
    });
  });
});

test('axe finds nothing on a narrow screen, with panel and list as sheets', async ({
  reader,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await reader.openDone();
  await expectAccessible(page);
  await reader.openTerm('corridor-de-lachin');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await reader.button('Terms').click();
  await expect(reader.dialog('Terms in this article')).toBeVisible();
  await expectAccessible(page);
});

test('axe finds nothing on a page that is not there', async ({ page, visit }) => {
  visit.allowErrors(/404 .*\/nowhere/);
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await expectAccessible(page);
});
